using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>What a key is to be: the form of making and of changing one.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Permissions">What it may do: some of what the actor may.</param>
/// <param name="Reach">How its stores are chosen.</param>
/// <param name="Client">The client, when <paramref name="Reach"/> is one.</param>
/// <param name="Stores">The stores, when <paramref name="Reach"/> names them.</param>
/// <param name="ExpiresAt">When it stops working; null for the default.</param>
/// <param name="PerMinute">Requests a minute; null for the default.</param>
public sealed record ApiKeyWish(
    string Name, IReadOnlyList<string> Permissions, ApiKeyReach Reach = ApiKeyReach.All, ClientId? Client = null, IReadOnlyList<StoreId>? Stores = null,
    DateTimeOffset? ExpiresAt = null, int? PerMinute = null);
