using Microsoft.Extensions.Localization;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Webhooks;

/// <summary>The lists about webhooks as tabs of one page: what came, what did not, what the nightly comparison found, what is subscribed.</summary>
internal static class WebhookTabs
{
    /// <summary>The tabs.</summary>
    /// <param name="texts">Their words.</param>
    /// <param name="path">The list that is open.</param>
    /// <param name="uri">The address, whose scope goes over.</param>
    /// <param name="ownView">What the open list's tab says of views.</param>
    public static IReadOnlyList<ViewTab> Of(IStringLocalizer<WebhooksTexts> texts, string path, string uri, string? ownView = null)
    {
        return
        [
            Tab("Tab.Deliveries", DeliveryListState.Path),
            Tab("Tab.Missed", MissedState.Path),
            Tab("Tab.Gaps", GapsState.Path),
            Tab("Tab.Subscriptions", SubscriptionsState.Path),
        ];

        ViewTab Tab(string key, string to) => new(
            texts[key], StoreScopeUrl.Keep(to == path && ownView is not null ? $"{to}?{SavedViews.Parameter}={ownView}" : to, uri), to == path);
    }
}
