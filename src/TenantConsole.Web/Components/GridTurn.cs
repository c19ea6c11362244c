namespace TenantConsole.Web.Components;

/// <summary>Which way a keyset pager turns.</summary>
public enum GridTurn
{
    /// <summary>The rows before the first one shown.</summary>
    Previous,

    /// <summary>The rows after the last one shown.</summary>
    Next,
}
