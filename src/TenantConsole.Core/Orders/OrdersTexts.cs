using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Orders;

/// <summary>The words of the module: <c>OrdersTexts.resx</c>, beside this file.</summary>
internal static class OrdersTexts
{
    /// <summary>Makes them.</summary>
    public static ModuleTexts Say { get; } = new(typeof(OrdersTexts));
}
