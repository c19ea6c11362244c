namespace TenantConsole.Web.Components;

/// <summary>What the screen needs of a store to name it.</summary>
/// <param name="Code">Two letters for the stamp.</param>
/// <param name="Name">Full name.</param>
/// <param name="Color">One of <see cref="StoreColor.All"/>.</param>
/// <param name="Market">Market and currency, as in "US · USD"; shown where the page asks for it.</param>
public sealed record StoreLabel(string Code, string Name, string Color, string? Market = null);
