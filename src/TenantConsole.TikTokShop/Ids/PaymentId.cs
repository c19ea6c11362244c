using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>A payment to the seller.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<PaymentId>))]
public readonly record struct PaymentId : IPlatformId<PaymentId>
{
    private readonly string? _value;

    private PaymentId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(PaymentId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static PaymentId Parse(string text) => new(PlatformId.Checked(text, nameof(PaymentId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PaymentId id)
    {
        id = PlatformId.IsValid(text) ? new PaymentId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static PaymentId IParsable<PaymentId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PaymentId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PaymentId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
