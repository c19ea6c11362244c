namespace TenantConsole.Core.Activity.Exit;

/// <summary>Counts the records of a CSV as it passes: a line ends a record unless it stands between quotes.</summary>
internal sealed class CsvRowCount
{
    private bool _quoted;

    /// <summary>Records so far, the heading included.</summary>
    public long Rows { get; private set; }

    /// <summary>Looks at the next piece. A doubled quote closes and opens at once, so it needs no case of its own.</summary>
    public void Take(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c == '"')
                _quoted = !_quoted;
            else if (c == '\n' && !_quoted)
                Rows++;
        }
    }
}
