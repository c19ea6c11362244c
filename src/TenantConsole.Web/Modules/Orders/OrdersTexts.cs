namespace TenantConsole.Web.Modules.Orders;

/// <summary>Names the texts of the module: <c>OrdersTexts.resx</c> beside this file.</summary>
public sealed class OrdersTexts;
