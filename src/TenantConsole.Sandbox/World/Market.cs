namespace TenantConsole.Sandbox.World;

/// <summary>A country as its shops and buyers look like there.</summary>
internal sealed record Market(
    string Region,
    string Country,
    string Currency,
    int Decimals,
    TimeZoneInfo Zone,
    string DialCode,
    long[] ShippingFees,
    Provider[] Providers,
    string[] Payments,
    string[] FirstNames,
    string[] LastNames,
    string[] Streets,
    Place[] Places,
    string[] Messages);

internal sealed record Provider(string Id, string Name, string TrackingPrefix);

/// <summary>A town. Sales tax is in thousandths of a percent, zero where tax is inside the price; the fee is a state's retail delivery fee in the minor unit.</summary>
internal sealed record Place(string City, string Area, string Postcode, int SalesTax = 0, long DeliveryFee = 0);
