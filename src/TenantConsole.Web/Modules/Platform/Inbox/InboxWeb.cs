using Microsoft.Extensions.Options;
using TenantConsole.Core.Platform;

namespace TenantConsole.Web.Modules.Platform.Inbox;

/// <summary>Puts the inbox's door into the pipeline.</summary>
internal static class InboxWeb
{
    /// <summary>Call before everything else: what comes here needs none of it. A node without the role <c>ingest</c> has no door.</summary>
    public static WebApplication UseInbox(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<NodeOptions>>().Value.Has(NodeOptions.Ingest))
            return app;
        var webhooks = ActivatorUtilities.CreateInstance<WebhookEndpoint>(app.Services);
        app.Use(next => context => WebhookEndpoint.IsFor(context.Request.Path) ? webhooks.AnswerAsync(context) : next(context));
        return app;
    }
}
