using System.Text.RegularExpressions;

namespace TenantConsole.Core.Activity.Mail;

/// <summary>A mail's texts with places such as <c>{store}</c>. The texts come from a resource file; a place without a value is a bug and throws.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
public sealed partial record MailTemplate(string Subject, string Body)
{
    /// <summary>Fills the places.</summary>
    public (string Subject, string Body) Fill(IReadOnlyDictionary<string, string> values) => (Fill(Subject, values).ReplaceLineEndings(" "), Fill(Body, values));

    private static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(text, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value
            : throw new ArgumentException($"The mail has a place {match.Value} and no value for it.", nameof(values)));

    [GeneratedRegex("""\{(\w+)\}""")]
    private static partial Regex Place();
}
