using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>Allows requests for the shops of one seller until it expires.</summary>
/// <remarks>Opaque, with a prefix such as <c>ROW_</c>, up to several hundred characters. It prints as <c>***</c>, so that it can not reach a log by accident; <see cref="Reveal"/> is the one way to read it.</remarks>
[JsonConverter(typeof(SecretTextJsonConverter<AccessToken>))]
public readonly record struct AccessToken : ISecretText<AccessToken>
{
    private readonly string? _value;

    private AccessToken(string value) => _value = value;

    /// <summary>False only for the default value.</summary>
    public bool IsSet => _value is not null;

    /// <summary>Takes the text as it came.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static AccessToken Of(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new AccessToken(text);
    }

    /// <summary>The secret itself, for the request and for encrypted storage only.</summary>
    /// <exception cref="InvalidOperationException">It was never set.</exception>
    public string Reveal() => _value ?? PlatformId.Unset(nameof(AccessToken));

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
