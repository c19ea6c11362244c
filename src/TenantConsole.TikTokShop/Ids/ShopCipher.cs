using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>Chooses the shop that a request is for, among those that an access token covers.</summary>
/// <remarks>The <c>cipher</c> of an authorised shop; opaque, mixed case. It prints as <c>***</c>, so that it can not reach a log by accident; <see cref="Reveal"/> is the one way to read it.</remarks>
[JsonConverter(typeof(SecretTextJsonConverter<ShopCipher>))]
public readonly record struct ShopCipher : ISecretText<ShopCipher>
{
    private readonly string? _value;

    private ShopCipher(string value) => _value = value;

    /// <summary>False only for the default value.</summary>
    public bool IsSet => _value is not null;

    /// <summary>Takes the text as it came.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static ShopCipher Of(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new ShopCipher(text);
    }

    /// <summary>The secret itself, for the request and for encrypted storage only.</summary>
    /// <exception cref="InvalidOperationException">It was never set.</exception>
    public string Reveal() => _value ?? PlatformId.Unset(nameof(ShopCipher));

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
