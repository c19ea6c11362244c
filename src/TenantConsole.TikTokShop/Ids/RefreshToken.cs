using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>Gets the next pair of tokens of a seller.</summary>
/// <remarks>Opaque. Treat it as used up by a refresh: keep the pair that came back before anything else. It prints as <c>***</c>, so that it can not reach a log by accident; <see cref="Reveal"/> is the one way to read it.</remarks>
[JsonConverter(typeof(SecretTextJsonConverter<RefreshToken>))]
public readonly record struct RefreshToken : ISecretText<RefreshToken>
{
    private readonly string? _value;

    private RefreshToken(string value) => _value = value;

    /// <summary>False only for the default value.</summary>
    public bool IsSet => _value is not null;

    /// <summary>Takes the text as it came.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static RefreshToken Of(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new RefreshToken(text);
    }

    /// <summary>The secret itself, for the request and for encrypted storage only.</summary>
    /// <exception cref="InvalidOperationException">It was never set.</exception>
    public string Reveal() => _value ?? PlatformId.Unset(nameof(RefreshToken));

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
