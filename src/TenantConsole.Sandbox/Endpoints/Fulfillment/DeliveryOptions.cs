namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The two ways in which parcels go.</summary>
internal static class DeliveryOptions
{
    public const string Standard = "7091146663229654785";
    public const string BySeller = "7091146663229654786";
}
