namespace TenantConsole.Web.Shell;

/// <summary>Settings of the screen, section <c>Shell</c>.</summary>
public sealed class ShellOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Shell";

    /// <summary>Lets people ask for the pseudo-locale by <c>?culture=qps-ploc</c>. On by itself in Development.</summary>
    public bool PseudoLocale { get; set; }

    /// <summary>Shows every shared component at <c>/_components</c>. On by itself in Development.</summary>
    public bool Gallery { get; set; }
}
