using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>What steps need to know of the store whose objects are written.</summary>
/// <param name="Tenant">The agency.</param>
/// <param name="Store">The store.</param>
/// <param name="Market">Its market.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="TimeZone">Its IANA zone.</param>
public sealed record StoreContext(TenantId Tenant, StoreId Store, string Market, string Currency, string TimeZone);
