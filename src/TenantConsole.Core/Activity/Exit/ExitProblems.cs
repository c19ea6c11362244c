namespace TenantConsole.Core.Activity.Exit;

/// <summary>The expected failures of taking everything out.</summary>
public static class ExitProblems
{
    /// <summary>A table is not what was counted: no archive is better than a wrong one.</summary>
    public static Problem CountsDiffer(string file, long counted, long written) =>
        ActivityTexts.Say.Problem("agency.export-counts", [file, counted, written]);
}
