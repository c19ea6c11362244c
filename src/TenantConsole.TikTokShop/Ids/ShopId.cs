using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>A shop, as in webhooks and in the list of authorised shops. Not the cipher that chooses a shop in requests: that is <see cref="ShopCipher"/>.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<ShopId>))]
public readonly record struct ShopId : IPlatformId<ShopId>
{
    private readonly string? _value;

    private ShopId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(ShopId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static ShopId Parse(string text) => new(PlatformId.Checked(text, nameof(ShopId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ShopId id)
    {
        id = PlatformId.IsValid(text) ? new ShopId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static ShopId IParsable<ShopId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ShopId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ShopId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
