using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules.Access.Pages;

/// <summary>What the list of people shows, as it stands in the address: a link shows a colleague the same list, reload and back keep it.</summary>
/// <param name="View">Empty for members, <c>invited</c> or <c>removed</c>.</param>
/// <param name="Text">Searched for.</param>
/// <param name="Role">Only with this role.</param>
/// <param name="Factor">Only with (true) or without a second factor.</param>
public sealed record MembersState(string View = "", string? Text = null, string? Role = null, bool? Factor = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/settings/members";

    /// <summary>People who were invited.</summary>
    public const string Invited = "invited";

    /// <summary>People who were removed.</summary>
    public const string Removed = "removed";

    /// <summary>What the list and its export keep to.</summary>
    public MemberFilter Filter => new(Text, Role, View == Removed, Factor);

    /// <summary>True when something narrows the list.</summary>
    public bool Narrowed => Text is not null || Role is not null || Factor is not null;

    /// <summary>Reads a query; what it says wrongly does not count.</summary>
    public static MembersState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string? Value(string name) => values.TryGetValue(name, out var found) && found.ToString().Trim() is { Length: > 0 } text ? text : null;
        return new MembersState(
            Value("view") is Invited or Removed ? Value("view")! : "", Value("q"), Value("role"),
            Value("factor") switch { "on" => true, "off" => false, _ => null });
    }

    /// <summary>The page's address, with what is open on it.</summary>
    public string Href(string? name = null, object? value = null) => Address(Path, name, value);

    /// <summary>The address of the list as a file.</summary>
    public string ExportHref(string format) => Address(Path + "/export", "format", format);

    private string Address(string path, string? name, object? value) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["view"] = View.Length == 0 ? null : View,
        ["q"] = Text,
        ["role"] = Role,
        ["factor"] = Factor switch { true => "on", false => "off", null => null },
        [name ?? "open"] = name is null ? null : value?.ToString(),
    }.Where(p => p.Value is not null));
}
