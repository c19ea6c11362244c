namespace TenantConsole.TikTokShop;

/// <summary>Turns optional wire amounts into optional money.</summary>
public static class WireAmountExtensions
{
    /// <summary>The amount in the currency beside it; null when the message has no amount.</summary>
    /// <exception cref="InvalidOperationException">There is an amount but no currency: it means nothing, and must not become zero.</exception>
    public static Money? In(this WireAmount? amount, Currency? currency) => amount?.In(currency.GetValueOrDefault());
}
