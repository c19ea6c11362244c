using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>A call that passed the gateway. <paramref name="Shop"/> is set where the endpoint works on one shop.</summary>
internal sealed record ApiCall(Seller Seller, Shop? Shop, SignedQuery Query, ReadOnlyMemory<byte> Body);

/// <summary>What the gateway demands of a call before the endpoint sees it.</summary>
internal sealed record ApiRule(string Scope, bool OfShop);
