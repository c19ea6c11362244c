namespace TenantConsole.Core.Spreadsheets;

/// <summary>Sheet names the format allows: 1 to 31 characters without []:*?/\, no apostrophe at the ends, unique without regard to case.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" }; // kept by the format for itself

    public string Take(string wanted)
    {
        var letters = wanted.Select(c => char.IsControl(c) || char.IsSurrogate(c) || "[]:*?/\\\uFFFE\uFFFF".Contains(c) ? ' ' : c);
        var clean = string.Concat(letters).Trim(' ', '\'');
        if (clean.Length == 0) clean = "Sheet";

        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : FormattableString.Invariant($" {number}");
            var name = clean[..Math.Min(clean.Length, Longest - suffix.Length)].TrimEnd(' ', '\'') + suffix;
            if (_taken.Add(name)) return name;
        }
    }
}
