using Microsoft.Extensions.Localization;

namespace TenantConsole.Web.Shell;

/// <summary>A page's entry in the rail. Modules register theirs with <see cref="ShellModule.AddNavigation"/>; the frame shows those that the person may open.</summary>
/// <param name="Href">Address, beginning with a slash.</param>
/// <param name="Icon">Name in <c>icons.svg</c> without the <c>i-</c>.</param>
/// <param name="Section">Group.</param>
/// <param name="Texts">The module's resource class.</param>
/// <param name="Key">The text's key in it.</param>
/// <param name="Order">Place in the group, small first.</param>
/// <param name="Policy">Authorization policy that the page asks for; null when every member may open it.</param>
/// <param name="Phone">True when it also stands in the phone's bottom bar (at most four).</param>
/// <param name="Go">The letter that goes there after <c>g</c>; each once.</param>
public sealed record NavItem(string Href, string Icon, NavSection Section, Type Texts, string Key, int Order = 0, string? Policy = null, bool Phone = false, char? Go = null)
{
    /// <summary>The words.</summary>
    public string Text(IStringLocalizerFactory factory) => factory.Create(Texts)[Key];

    /// <summary>True when the address given (path only) is this page or one under it.</summary>
    public bool Covers(string path) =>
        Href == "/" ? path is "" or "/" : path.Equals(Href, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase);
}
