using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>A buyer, as the platform names them to one shop. Personal data: it points to a person.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<BuyerUserId>))]
public readonly record struct BuyerUserId : IPlatformId<BuyerUserId>
{
    private readonly string? _value;

    private BuyerUserId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(BuyerUserId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static BuyerUserId Parse(string text) => new(PlatformId.Checked(text, nameof(BuyerUserId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out BuyerUserId id)
    {
        id = PlatformId.IsValid(text) ? new BuyerUserId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static BuyerUserId IParsable<BuyerUserId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<BuyerUserId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BuyerUserId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
