using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Whose a shop is.</summary>
/// <param name="Tenant">The agency.</param>
/// <param name="Store">The store.</param>
/// <param name="Salt">Of app and shop: <see cref="NotificationKey.Salt"/>.</param>
internal sealed record ShopPlace(TenantId Tenant, StoreId Store, ulong Salt);
