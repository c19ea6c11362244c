using Microsoft.Extensions.Localization;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Modules.Platform.Queues;

/// <summary>The two pages about what waits, as tabs of one.</summary>
internal static class QueuesTabs
{
    public static IReadOnlyList<ViewTab> Of(IStringLocalizer<QueuesTexts> texts, bool letters, long? count, IReadOnlyList<StoreId> stores) =>
    [
        new(texts["Tab.Stores"], new QueuesState(stores).Href, !letters),
        new(texts["Tab.Letters"], new DeadLettersState(new(stores)).Href, letters, count, count > 0),
    ];
}
