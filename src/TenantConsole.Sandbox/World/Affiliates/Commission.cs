namespace TenantConsole.Sandbox.World;

/// <summary>What a creator gets of an order; default is an order that no creator brought.</summary>
/// <param name="Rates">Hundredths of a percent by line of the order; zero where the product is in no collaboration.</param>
internal readonly record struct Commission(int Creator, int[]? Rates, int AdsRate, long? TargetCollaboration, string ContentType, long ContentId)
{
    public bool IsAffiliate => Rates is not null;

    public long OfLine(Order order, int line) => Rates is null || AdsRate > 0 ? 0 : Settlement.Rated(Base(order, line), Rates[line]);

    /// <summary>An order that came from a shop ad pays the ads' rate instead.</summary>
    public long AdsOfLine(Order order, int line) => Rates is null || AdsRate == 0 || Rates[line] == 0 ? 0 : Settlement.Rated(Base(order, line), AdsRate);

    public static long Base(Order order, int line) => order.Lines[line].Price - order.Lines[line].SellerDiscount;
}
