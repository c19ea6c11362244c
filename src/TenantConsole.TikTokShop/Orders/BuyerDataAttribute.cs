namespace TenantConsole.TikTokShop;

/// <summary>Marks a wire field that tells something about a person. <see cref="BuyerData"/> takes these out of the raw JSON.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BuyerDataAttribute : Attribute;
