using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>What the platform's product family answers to what cannot be done.</summary>
internal static class ProductErrors
{
    public const int NotFound = 12052032;
    public const int WrongStatus = 12052901;
    public const int SkuNotFound = 12052556;

    public static Refusal NoProduct() => Refusal.Of(NotFound, "The product does not exist.");

    public static Refusal NotInStatus() => Refusal.Of(WrongStatus, "The product in its current status is not available for this operation.");

    public static Refusal NoSku() => Refusal.Of(SkuNotFound, "The SKU id does not exist.");

    public static Refusal SkuOfAnotherProduct() => Refusal.Of(12052557, "The SKU id does not belong to the product.");

    public static Refusal WrongCurrency() => Refusal.Of(12052084, "The currency is not available for this shop.");

    public static Refusal NoSkus() => Refusal.Of(12052902, "The SKU list is empty.");

    public static Refusal TooManyProducts() => Refusal.Of(12019120, "The number of provided product IDs exceeds the limit.");

    public static Refusal PriceFormat() => Refusal.Of(12052012, "Incorrect price format.");

    public static Refusal PriceInvalid() => Refusal.Of(12052073, "The product price is invalid.");

    public static Refusal StockInvalid() => Refusal.Of(12019024, "The stock count is invalid.");

    public static Refusal StockRange() => Refusal.Of(12052055, "The SKU inventory quantity for the warehouse must be within 0 and 99999.");

    public static Refusal NoWarehouse() => Refusal.Of(12052097, "The warehouse does not exist.");

    public static Refusal PageSize() => Refusal.Of(12019109, "The page size is invalid.");
}
