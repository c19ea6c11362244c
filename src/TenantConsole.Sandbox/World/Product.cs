namespace TenantConsole.Sandbox.World;

internal sealed record Product(long Id, string Name, Sku[] Skus, bool PreOrder);

/// <summary>A variant with its list price in the currency's minor unit.</summary>
internal sealed record Sku(long Id, string Name, string SellerSku, long Price);
