using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>An order that a person picked in a list.</summary>
/// <param name="Store">Its store.</param>
/// <param name="OrderId">The platform's id.</param>
public sealed record PickedOrder(StoreId Store, string OrderId);
