using TenantConsole.Core.Activity.Views;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>The view with which a list opens from the rail, for who has a role that begins with one.</summary>
public static class OpeningView
{
    /// <summary>Its address, when the present one asks for nothing but stores in scope; else null.</summary>
    /// <param name="path">The list's path.</param>
    /// <param name="setup">How the list is set up for the person.</param>
    /// <param name="uri">The present address.</param>
    public static string? Of(string path, GetListSetup.Setup? setup, string uri)
    {
        if (setup?.Views.FirstOrDefault(v => v.Id == setup.Opens) is not { } view || !IsBare(uri))
            return null;
        return StoreScopeUrl.Keep($"{path}?{(view.Query.Length > 0 ? view.Query + "&" : "")}{SavedViews.Parameter}={view.Id}", uri);
    }

    private static bool IsBare(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        return at < 0 || uri[(at + 1)..].Split('#')[0].Split('&', StringSplitOptions.RemoveEmptyEntries).All(part => part.StartsWith(StoreScopeUrl.Name + "=", StringComparison.Ordinal));
    }
}
