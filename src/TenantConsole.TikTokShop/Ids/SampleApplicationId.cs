using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>A creator's request for a sample.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<SampleApplicationId>))]
public readonly record struct SampleApplicationId : IPlatformId<SampleApplicationId>
{
    private readonly string? _value;

    private SampleApplicationId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(SampleApplicationId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static SampleApplicationId Parse(string text) => new(PlatformId.Checked(text, nameof(SampleApplicationId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SampleApplicationId id)
    {
        id = PlatformId.IsValid(text) ? new SampleApplicationId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static SampleApplicationId IParsable<SampleApplicationId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SampleApplicationId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SampleApplicationId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
