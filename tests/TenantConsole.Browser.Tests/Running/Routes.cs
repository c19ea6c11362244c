namespace TenantConsole.Browser.Tests.Running;

/// <summary>The addresses of all pages.</summary>
internal static class Routes
{
    /// <summary>Those whose address is known before.</summary>
    public static readonly string[] Fixed = ["/", "/orders", "/runs", "/queues", "/queues/commands", "/queues/dead-letters", "/webhooks", "/webhooks/missed", "/webhooks/gaps", "/webhooks/subscriptions", "/speed", "/audit", "/settings/agency", "/settings/clients", "/settings/branding", "/settings/rates", "/settings/rates?import=1", "/settings/stores", "/settings/stores?connect=1", "/settings/members", "/settings/members?invite=1", "/settings/roles", "/settings/roles?copy=Viewer", "/settings/access", "/settings/api-keys", "/settings/api-keys?new=1", "/notifications", "/account/preferences", "/no-such-page"];

    /// <summary>All, with the newest order and the newest run.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page)
    {
        var all = new List<string>(Fixed);
        foreach (var list in new[] { "/orders", "/runs" })
        {
            await page.OpenAsync(list);
            all.Add((await page.Rows().First.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!);
        }

        return all;
    }

    /// <summary>A file's name for an address.</summary>
    public static string NameOf(string route) => route.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => "home",
        ["orders", _, _] => "order",
        ["runs", _] => "run",
        var parts => string.Join('-', parts).Replace("?connect=1", "-connect", StringComparison.Ordinal).Replace("?new=1", "-new", StringComparison.Ordinal)
            .Replace("?invite=1", "-invite", StringComparison.Ordinal).Replace("?import=1", "-import", StringComparison.Ordinal).Replace("?copy=Viewer", "-copy", StringComparison.Ordinal),
    };
}
