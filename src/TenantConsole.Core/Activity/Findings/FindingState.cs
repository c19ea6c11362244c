namespace TenantConsole.Core.Activity.Findings;

/// <summary>The states of a finding (visual.md, status words).</summary>
public enum FindingState
{
    /// <summary>Nobody has it yet.</summary>
    Open,

    /// <summary>Somebody works on it.</summary>
    InWork,

    /// <summary>It has a reason, or its cause is gone.</summary>
    Explained,

    /// <summary>Given up within the limit for that.</summary>
    WrittenOff,
}
