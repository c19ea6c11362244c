using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>A statement of a shop's account.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<StatementId>))]
public readonly record struct StatementId : IPlatformId<StatementId>
{
    private readonly string? _value;

    private StatementId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(StatementId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static StatementId Parse(string text) => new(PlatformId.Checked(text, nameof(StatementId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StatementId id)
    {
        id = PlatformId.IsValid(text) ? new StatementId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static StatementId IParsable<StatementId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StatementId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatementId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
