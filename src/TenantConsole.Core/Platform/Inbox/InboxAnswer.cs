namespace TenantConsole.Core.Platform.Inbox;

/// <summary>What becomes of a delivery.</summary>
public enum InboxAnswer
{
    /// <summary>Committed. The only one that may be answered with 200.</summary>
    Stored,

    /// <summary>The signature is missing or wrong.</summary>
    BadSignature,

    /// <summary>Signed, and yet no JSON object.</summary>
    Unreadable,

    /// <summary>Too many wait, or it waited too long. It may still be committed: the platform sends it again, which has no effect.</summary>
    Busy,

    /// <summary>The database does not answer.</summary>
    Away,
}
