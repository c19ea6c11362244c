using System.Diagnostics.CodeAnalysis;

namespace TenantConsole.TikTokShop;

/// <summary>The rules that all kinds of platform ids share.</summary>
public static class PlatformId
{
    /// <summary>Ids seen so far have at most 20 digits; room is left for longer ones. Source: section 3.3 of the platform's facts.</summary>
    public const int MaxLength = 32;

    /// <summary>True for 1 to <see cref="MaxLength"/> ASCII digits.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && text.IndexOfAnyExceptInRange('0', '9') < 0;

    internal static string Checked(string? text, string kind) =>
        IsValid(text) ? text! : throw new FormatException($"'{text}' is not a {kind}: expected 1 to {MaxLength} digits.");

    [DoesNotReturn]
    internal static string Unset(string kind) => throw new InvalidOperationException($"A {kind} was used that was never set.");
}
