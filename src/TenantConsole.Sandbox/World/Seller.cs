namespace TenantConsole.Sandbox.World;

/// <summary>Who gives consent: a seller owns one or more shops, and a token covers all of them.</summary>
internal sealed record Seller(string Id, string OpenId, string Name, string BaseRegion, Shop[] Shops);
