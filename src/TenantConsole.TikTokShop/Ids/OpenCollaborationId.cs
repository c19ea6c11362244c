using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>An offer that every creator may take up.</summary>
/// <remarks>1 to 32 digits, kept as text. JSON may hold it as text or as a number; it is written as text.</remarks>
[JsonConverter(typeof(PlatformIdJsonConverter<OpenCollaborationId>))]
public readonly record struct OpenCollaborationId : IPlatformId<OpenCollaborationId>
{
    private readonly string? _value;

    private OpenCollaborationId(string value) => _value = value;

    /// <inheritdoc/>
    public string Value => _value ?? PlatformId.Unset(nameof(OpenCollaborationId));

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not 1 to 32 digits.</exception>
    public static OpenCollaborationId Parse(string text) => new(PlatformId.Checked(text, nameof(OpenCollaborationId)));

    /// <summary>Reads an id without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OpenCollaborationId id)
    {
        id = PlatformId.IsValid(text) ? new OpenCollaborationId(text!) : default;
        return id._value is not null;
    }

    // Explicit, since no culture plays a part: with a public overload the analyzers would ask every caller for a format provider.
    static OpenCollaborationId IParsable<OpenCollaborationId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OpenCollaborationId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OpenCollaborationId result) => TryParse(s, out result);

    /// <summary>The digits, or nothing for an id that was never set.</summary>
    public override string ToString() => _value ?? "";
}
