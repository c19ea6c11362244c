namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>Whose call it is. The first of these goes before the next when calls have to wait (B-07).</summary>
public enum CallPriority
{
    /// <summary>A person waits for it.</summary>
    Interactive,

    /// <summary>A notification or a command: within seconds.</summary>
    Prompt,

    /// <summary>Synchronisations, backfills, exports.</summary>
    Bulk,
}
