using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Web.Modules.Stores;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Activity;

/// <summary>The latest runs in the palette, by kind, subject and who started them.</summary>
internal sealed class RunsPalette(ListRuns list, GetRun get, IStringLocalizer<ActivityTexts> texts) : IPaletteSource
{
    private const int Most = 4;
    private const int Looked = 100;

    public async Task<IReadOnlyList<PaletteItem>> FindAsync(Actor actor, string text, string uri, CancellationToken cancellationToken)
    {
        if (!actor.Has(Permission.RunView) || text.Length < 2)
            return [];
        var page = await list.RunAsync(actor, new(Size: Looked), cancellationToken);
        return page.Ok
            ? [.. page.Value.Rows.Where(r => r.Id.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase) || Words(r).Contains(text, StringComparison.CurrentCultureIgnoreCase)).Take(Most).Select(r => Item(r, uri))]
            : [];
    }

    public async Task<PaletteItem?> AgainAsync(Actor actor, string key, string uri, CancellationToken cancellationToken) =>
        key.Split(':') is ["run", var id] && EntityId.Parse<RunId>(id) is { } run && (await get.RunAsync(actor, run, cancellationToken)) is { Ok: true } found ? Item(found.Value, uri) : null;

    private string Words(RunRow run) => $"{RunFace.Kind(run.Kind, texts)} {run.Subject} {run.StartedByName}";

    private PaletteItem Item(RunRow run, string uri) =>
        new($"run:{run.Id}", PaletteGroup.Runs, RunFace.Kind(run.Kind, texts), "play", $"{run.Subject} · {run.StartedByName}", StoreScopeUrl.Keep($"/runs/{run.Id}", uri));
}
