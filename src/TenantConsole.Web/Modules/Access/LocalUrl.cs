namespace TenantConsole.Web.Modules.Access;

/// <summary>Where to go afterwards: only ever to ourselves.</summary>
public static class LocalUrl
{
    /// <summary>The address when it is a path of this site, else <c>/</c>. Two slashes, or a slash and a backslash, name another host.</summary>
    public static string Or(string? url) =>
        url is ['/', ..] && (url.Length == 1 || url[1] is not ('/' or '\\')) && !url.Any(char.IsControl) ? url : "/";
}
