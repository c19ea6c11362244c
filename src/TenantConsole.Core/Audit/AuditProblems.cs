namespace TenantConsole.Core.Audit;

/// <summary>The expected failures of the module.</summary>
public static class AuditProblems
{
    /// <summary>The entry does not exist, or is about a store out of the actor's sight.</summary>
    public static Problem UnknownEntry => Problem.Unknown(AuditWords.Say["entry"]);

    /// <summary>The record whose history was asked for.</summary>
    public static Problem UnknownRecord => Problem.Unknown(AuditWords.Say["record"]);
}
