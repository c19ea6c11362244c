namespace TenantConsole.Web.Components;

/// <summary>Why there are no rows.</summary>
public enum EmptyKind
{
    /// <summary>There is nothing yet.</summary>
    NothingYet,

    /// <summary>The filters leave nothing.</summary>
    NoMatch,

    /// <summary>Reading failed.</summary>
    Failed,

    /// <summary>The role does not include it.</summary>
    Forbidden,

    /// <summary>A service does not answer; it comes back by itself.</summary>
    Away,
}
