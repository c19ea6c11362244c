namespace TenantConsole.Core.Tenancy.Limits;

/// <summary>What a limit refuses.</summary>
public static class LimitProblems
{
    /// <summary>The agency has no exports (<see cref="Limit.Exports"/>).</summary>
    public static Problem ExportsOff => LimitTexts.Say.Problem("limits.exports-off");
}
