using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>
/// The secret of a key: 256 random bits behind <see cref="Mark"/>, so that scanners of leaked secrets recognise it. Nothing needs to slow down
/// guessing at that length, so its plain SHA-256 is what is kept and looked up.
/// </summary>
public sealed record ApiKeySecret
{
    /// <summary>How every secret begins.</summary>
    public const string Mark = "tck_";

    /// <summary>The length of a whole secret.</summary>
    public const int Length = 47;

    private const int Shown = 10;

    private ApiKeySecret(string text) => (Text, Prefix, Hash) = (text, text[..Shown], SHA256.HashData(Encoding.ASCII.GetBytes(text)));

    /// <summary>The secret itself: shown once, never kept.</summary>
    public string Text { get; }

    /// <summary>What of it may be shown later.</summary>
    public string Prefix { get; }

    /// <summary>What is kept.</summary>
    public byte[] Hash { get; }

    /// <summary>A new one.</summary>
    public static ApiKeySecret New() => new(Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Reads what a request carried; null when it cannot be a key of ours.</summary>
    public static ApiKeySecret? Parse(string? text) =>
        text is { Length: Length } && text.StartsWith(Mark, StringComparison.Ordinal) && Base64Url.IsValid(text.AsSpan(Mark.Length)) ? new(text) : null;

    /// <summary>For logs: never the secret.</summary>
    public override string ToString() => $"{Prefix}…";
}
