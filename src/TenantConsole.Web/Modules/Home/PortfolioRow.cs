using TenantConsole.Core.Orders;
using TenantConsole.Core.Stores;

namespace TenantConsole.Web.Modules.Home;

/// <summary>A store with what it sold.</summary>
/// <param name="Store">The store.</param>
/// <param name="Figures">Its sales; null when the role does not see them.</param>
public sealed record PortfolioRow(ListStores.Row Store, StoreFigures.Row? Figures);
