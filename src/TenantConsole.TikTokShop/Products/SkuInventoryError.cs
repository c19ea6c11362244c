namespace TenantConsole.TikTokShop.Products;

public sealed partial class SkuInventoryError
{
    /// <summary>True when the platform names trouble of its own: the SKU may or may not have been set, and another attempt can help.</summary>
    public bool MayPass() => PlatformCodes.Judge(Code, Message, status: null).Kind is PlatformCodes.Kind.Failed or PlatformCodes.Kind.Throttled;
}
