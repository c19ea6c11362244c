namespace TenantConsole.TikTokShop;

/// <summary>A text that must not be seen: a token or cipher in its own type.</summary>
/// <typeparam name="TSelf">The kind of secret itself.</typeparam>
public interface ISecretText<TSelf>
    where TSelf : struct, ISecretText<TSelf>
{
    /// <summary>Takes the text as it came; empty is an <see cref="ArgumentException"/>.</summary>
    static abstract TSelf Of(string text);

    /// <summary>The secret itself.</summary>
    string Reveal();
}
