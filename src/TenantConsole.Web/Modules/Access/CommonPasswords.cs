using System.Text;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Tells passwords that anybody would try first. Not a list of leaked passwords but what such lists are made of: some words, keyboard
/// rows, rows of numbers and letters, repetitions, years, and the names around the person. What is left of the password without all of
/// these must still be worth something.
/// </summary>
internal static class CommonPasswords
{
    private const int Enough = 6;

    private static readonly string[] Words =
    [
        "password", "passwort", "passphrase", "passcode", "passwd", "pass", "secret", "letmein", "welcome", "willkommen", "admin", "administrator", "root", "login",
        "signin", "master", "default", "changeme", "change", "test", "testing", "demo", "guest", "user", "access", "hello", "iloveyou", "love", "sunshine", "princess",
        "dragon", "monkey", "football", "baseball", "soccer", "superman", "batman", "shadow", "freedom", "whatever", "trustno", "summer", "winter", "spring", "autumn",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "friday", "company", "office",
        "server", "database", "temp", "abc", "tiktok", "shop", "store", "tenantconsole", "tenant", "console", "agency", "correcthorsebatterystaple",
    ];

    private static readonly string[] Rows =
        ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "abcdefghijklmnopqrstuvwxyz", "01234567890"];

    /// <summary>True when too little is left of it.</summary>
    /// <param name="password">What was chosen.</param>
    /// <param name="context">Names of the person and their agencies.</param>
    public static bool IsGuessable(string password, IEnumerable<string> context)
    {
        var text = new string([.. password.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
        var words = Words.Concat(context.SelectMany(Parts)).OrderByDescending(w => w.Length).ToList();
        // "p4ssw0rd" is "password"; but digits that stand for digits must still be seen as rows and years.
        return Left(text, words) < Enough || Left(Plain(text), words) < Enough;
    }

    private static IEnumerable<string> Parts(string name) =>
        name.ToLowerInvariant().Split([.. name.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Length >= 3);

    private static int Left(string text, List<string> words)
    {
        var covered = new bool[text.Length];
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                Array.Fill(covered, true, at, word.Length);
        }

        CoverRows(text, covered);
        CoverYearsAndRepetition(text, covered);
        var left = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!covered[i])
                left.Append(text[i]);
        }

        // Six times the same letter, scattered, is no six letters.
        return Math.Min(left.Length, 2 * left.ToString().Distinct().Count());
    }

    private static void CoverRows(string text, bool[] covered)
    {
        const int Shortest = 4;
        foreach (var row in Rows.Concat(Rows.Select(row => new string([.. row.Reverse()]))))
        {
            for (var i = 0; i + Shortest <= text.Length; i++)
            {
                if (row.Contains(text.Substring(i, Shortest), StringComparison.Ordinal))
                    Array.Fill(covered, true, i, Shortest);
            }
        }
    }

    private static void CoverYearsAndRepetition(string text, bool[] covered)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text.AsSpan(i, 2) is "19" or "20" && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]))
                Array.Fill(covered, true, i, 4);
        }

        // A letter or a group that comes again right after itself adds nothing: "aaaa", "xyzxyzxyz".
        for (var length = 1; length <= text.Length / 2; length++)
        {
            for (var i = length; i + length <= text.Length; i++)
            {
                if (text.AsSpan(i, length).SequenceEqual(text.AsSpan(i - length, length)) && (length > 1 || (i > 1 && text[i - 2] == text[i])))
                    Array.Fill(covered, true, i, length);
            }
        }
    }

    private static string Plain(string text) => new([.. text.Select(c => c switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        _ => c,
    })]);
}
