using System.Globalization;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>What the list of commands shows, as it stands in the address. What an address says wrongly does not count.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Before">Where the page starts.</param>
/// <param name="Open">The command in the panel.</param>
/// <param name="View">The saved view that is open.</param>
public sealed record CommandsState(CommandFilter Filter, long? Before = null, CommandKey? Open = null, string? View = null)
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/queues/commands";

    /// <summary>Reads an address.</summary>
    public static CommandsState FromQuery(string uri)
    {
        var query = ListQuery.Of(uri);
        return new(
            new(StoreScopeUrl.Parse(query.Text(StoreScopeUrl.Name, 4_000)), query.Choice<CommandState>("state"), CommandKinds.All.FirstOrDefault(kind => kind == query.Text("kind")), query.Text("q", 100)),
            long.TryParse(query.Text("after"), NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null, CommandKey.Parse(query.Text("open")), query.View);
    }

    /// <summary>The address.</summary>
    public string Href => Address(Path);

    /// <summary>The list's first page with another filter.</summary>
    public string With(CommandFilter filter) => new CommandsState(filter, View: View).Href;

    /// <summary>The list as views keep it.</summary>
    public string ViewQuery => ListQuery.QueryOf(new CommandsState(Filter).Href);

    /// <summary>The address of the list as a file.</summary>
    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public string ExportHref(string format) => new CommandsState(Filter).Address(CommandsExport.Address, format);

    private string Address(string path, string? format = null) => ListQuery.Address(
        path, ("format", format), (StoreScopeUrl.Name, string.Join(',', Filter.Stores ?? [])), ("state", Filter.State?.ToString().ToLowerInvariant()), ("kind", Filter.Kind), ("q", Filter.Text),
        ("after", Before?.ToString(CultureInfo.InvariantCulture)), ("open", Open?.ToString()), (SavedViews.Parameter, View));
}
