namespace TenantConsole.Web.Components;

/// <summary>How much a button asks for attention.</summary>
public enum ButtonKind
{
    /// <summary>Bordered.</summary>
    Plain,

    /// <summary>Filled with the accent. One a page at most.</summary>
    Primary,

    /// <summary>Cannot be undone.</summary>
    Danger,

    /// <summary>Words only.</summary>
    Quiet,
}
