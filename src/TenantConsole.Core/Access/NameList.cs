namespace TenantConsole.Core.Access;

/// <summary>Names in a sentence: all of a few, the first of many.</summary>
internal static class NameList
{
    /// <summary>"Ann, Ben", or "Ann, Ben, Cem and 4 more" when more than one would not fit.</summary>
    public static string Of(IReadOnlyList<string> names, int shown) => names.Count <= shown + 1
        ? string.Join(", ", names)
        : AccessTexts.Say["where.more", string.Join(", ", names.Take(shown)), names.Count - shown];
}
