namespace TenantConsole.Web.Shell.Keys;

/// <summary>A key and what it does, for the list of keys. The frame's script and the components answer it; a module adds those of its pages.</summary>
/// <param name="Keys">What is pressed: names as on the keys, several for alternatives.</param>
/// <param name="Texts">The module's resource class.</param>
/// <param name="Text">The text's key in it.</param>
/// <param name="Where">Everywhere, lists, or a page.</param>
/// <param name="Page">The page's address: the key is listed there and under it. Null for all.</param>
public sealed record KeyBinding(IReadOnlyList<string> Keys, Type Texts, string Text, KeyPlace Where = KeyPlace.Page, string? Page = null)
{
    /// <summary>True when it works at this path.</summary>
    public bool WorksAt(string path) => Page is null || path.Equals(Page, StringComparison.OrdinalIgnoreCase) || path.StartsWith(Page + "/", StringComparison.OrdinalIgnoreCase);
}
