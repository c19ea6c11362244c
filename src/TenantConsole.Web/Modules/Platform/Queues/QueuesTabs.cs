using Microsoft.Extensions.Localization;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>The pages about what waits, as tabs of one.</summary>
internal static class QueuesTabs
{
    /// <summary>The tabs.</summary>
    /// <param name="texts">Their words.</param>
    /// <param name="path">The list that is open.</param>
    /// <param name="stores">The scope, which goes over.</param>
    /// <param name="ownView">What the open list's tab says of views.</param>
    /// <param name="letters">How many dead letters there are; null when that is not known.</param>
    /// <param name="commands">How many commands wait; null when that is not known.</param>
    public static IReadOnlyList<ViewTab> Of(IStringLocalizer<QueuesTexts> texts, string path, IReadOnlyList<StoreId> stores, string? ownView, Counted? letters = null, long? commands = null)
    {
        return
        [
            Tab("Tab.Stores", QueuesState.Path, new QueuesState(stores, View: ViewOf(QueuesState.Path)).Href),
            Tab("Tab.Commands", CommandsState.Path, new CommandsState(new(stores), View: ViewOf(CommandsState.Path)).Href) with { Count = commands },
            Tab("Tab.Letters", DeadLettersState.Path, new DeadLettersState(new(stores), View: ViewOf(DeadLettersState.Path)).Href) with { Count = letters?.Count, More = letters?.More == true, Hot = letters?.Count > 0 },
        ];

        string? ViewOf(string to) => to == path ? ownView : null;

        ViewTab Tab(string key, string to, string href) => new(texts[key], href, to == path);
    }
}
