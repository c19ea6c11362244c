using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>One unit of an order: three pieces of one SKU are three line items.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<LineItemId>))]
public readonly record struct LineItemId : IPlatformId<LineItemId>
{
    private readonly string? _value;

    private LineItemId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(LineItemId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static LineItemId Parse(string text) => new(PlatformId.Checked(text, nameof(LineItemId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LineItemId id)
    {
        id = PlatformId.IsValid(text) ? new LineItemId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static LineItemId IParsable<LineItemId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LineItemId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LineItemId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
