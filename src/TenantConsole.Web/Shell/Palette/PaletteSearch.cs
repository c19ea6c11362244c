using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Shell.Palette;

/// <summary>What the palette offers to an actor: pages of the rail, actions and records of the modules.</summary>
public sealed class PaletteSearch(IEnumerable<NavItem> pages, IEnumerable<PaletteAction> actions, IEnumerable<IPaletteSource> sources, IStringLocalizerFactory texts)
{
    private const int Most = 8;

    /// <summary>Pages and actions that match, best first; all of them for an empty text. No round trip.</summary>
    public IReadOnlyList<PaletteItem> Known(Actor actor, string text, string uri)
    {
        var all = All(actor, uri);
        return text.Length == 0
            ? [.. all.OrderBy(i => i.Group).ThenBy(i => i.Command is not null)]
            : [.. all.Select(item => (item, Score: Fuzzy.Score(item.Title, text))).Where(i => i.Score is not null).OrderByDescending(i => i.Score).Select(i => i.item).Take(Most)
                .GroupBy(i => i.Group).SelectMany(group => group)];
    }

    /// <summary>Records that a text names, in the order of the groups.</summary>
    public async Task<IReadOnlyList<PaletteItem>> RecordsAsync(Actor actor, string text, string uri, CancellationToken cancellationToken)
    {
        var found = new List<PaletteItem>();
        foreach (var source in sources)
            found.AddRange(await source.FindAsync(actor, text, uri, cancellationToken));
        return [.. found.OrderBy(i => i.Group)];
    }

    /// <summary>What the keys of earlier name, as far as the actor may still see it.</summary>
    public async Task<IReadOnlyList<PaletteItem>> AgainAsync(Actor actor, IEnumerable<string> keys, string uri, CancellationToken cancellationToken)
    {
        var known = All(actor, uri).ToDictionary(i => i.Key);
        var found = new List<PaletteItem>();
        foreach (var key in keys.Distinct().Take(Most))
        {
            var item = known.GetValueOrDefault(key);
            foreach (var source in item is null ? sources : [])
                item ??= await source.AgainAsync(actor, key, uri, cancellationToken);
            if (item is not null)
                found.Add(item with { Group = PaletteGroup.Recent });
        }

        return found;
    }

    private IEnumerable<PaletteItem> All(Actor actor, string uri) =>
        pages.Where(p => p.Policy is null || actor.Has(p.Policy)).OrderBy(p => p.Section).ThenBy(p => p.Order)
            .Select(p => new PaletteItem($"page:{p.Href}", PaletteGroup.Pages, p.Text(texts), p.Icon, Href: StoreScopeUrl.Keep(p.Href, uri)))
            .Concat(actions.Where(a => a.AllowedTo(actor))
                .Select(a => new PaletteItem($"do:{a.Key}", a.Group, texts.Create(a.Texts)[a.Text], a.Icon, Href: a.Href, Command: a.Command, Action: a.Run is null ? null : a)))
            .DistinctBy(i => i.Key);
}
