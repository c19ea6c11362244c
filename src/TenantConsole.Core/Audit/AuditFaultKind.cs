namespace TenantConsole.Core.Audit;

/// <summary>What can have been done to a trail.</summary>
public enum AuditFaultKind
{
    /// <summary>An entry is not what was written or sealed.</summary>
    EntryChanged,

    /// <summary>An entry that was sealed is gone.</summary>
    EntryRemoved,

    /// <summary>An entry that the console did not write.</summary>
    EntryInserted,

    /// <summary>A link is not what the console sealed: its number, entry, hash or time.</summary>
    SealChanged,

    /// <summary>Links are missing between two others.</summary>
    SealRemoved,

    /// <summary>The chain ends before the head that is kept outside the database, or in another one.</summary>
    ChainCut,
}
