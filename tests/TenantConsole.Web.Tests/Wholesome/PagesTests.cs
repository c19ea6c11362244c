using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using TenantConsole.Core.Access;
using TenantConsole.Testing;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Wholesome;

/// <summary>Every address of the console: who may open it, and that it says what it is.</summary>
public sealed class PagesTests
{
    private const string Anybody = "anybody, without signing in";
    private const string Members = "every member";

    private const string All = "Admin, Affiliate manager, Catalog manager, Compliance officer, Finance, Fulfilment, Live operations, Viewer";
    private const string OrderReaders = "Admin, Affiliate manager, Catalog manager, Compliance officer, Finance, Fulfilment, Viewer";
    private const string RunReaders = "Admin, Affiliate manager, Catalog manager, Compliance officer, Finance, Fulfilment";

    /// <summary>A new page gets a row here for each of its addresses; product.md says who.</summary>
    private static readonly Dictionary<string, string> Who = new()
    {
        ["/"] = Members,
        ["/_components"] = Anybody, // answers only where the gallery is switched on
        ["/account"] = Members, // one's own
        ["/account/email"] = Anybody, // whoever has the link
        ["/account/forgot"] = Anybody,
        ["/account/invitation"] = Anybody, // whoever has the link
        ["/account/preferences"] = Members,
        ["/account/reset"] = Anybody, // whoever has the link
        ["/account/security"] = Members, // one's own
        ["/account/sessions"] = Members, // one's own
        ["/account/sign-in"] = Anybody,
        ["/account/sign-in/code"] = Anybody,
        ["/account/sign-out"] = Anybody,
        ["/audit"] = "Admin, Compliance officer",
        ["/audit/{Id:guid}"] = "Admin, Compliance officer",
        ["/api"] = Anybody, // the shape of the API, no data
        ["/error"] = Anybody,
        ["/not-found"] = Anybody,
        ["/notifications"] = Members,
        ["/orders"] = OrderReaders,
        ["/orders/{Store:guid}/{OrderId}"] = OrderReaders,
        ["/queues"] = RunReaders,
        ["/queues/commands"] = RunReaders,
        ["/queues/dead-letters"] = RunReaders,
        ["/runs"] = RunReaders,
        ["/runs/{Id:guid}"] = Members, // one's own run needs no permission
        ["/settings/agency"] = "Admin",
        ["/settings/api-keys"] = "Admin",
        ["/settings/access"] = "Admin",
        ["/settings/branding"] = "Admin",
        ["/settings/clients"] = "Admin",
        ["/settings/members"] = "Admin",
        ["/settings/rates"] = "Admin, Finance",
        ["/settings/roles"] = "Admin",
        ["/settings/stores"] = All,
        ["/speed"] = "Admin",
        ["/setup"] = Anybody, // until there is an agency, then nobody
        ["/stores/connected"] = "Admin",
        ["/stores/connected/{Authorization:guid}"] = "Admin",
        ["/webhooks"] = RunReaders,
        ["/webhooks/gaps"] = RunReaders,
        ["/webhooks/missed"] = RunReaders,
        ["/webhooks/subscriptions"] = RunReaders,
        ["/webhooks/{Store:guid}/{Sequence:long}"] = RunReaders,
    };

    [Fact]
    public void EveryAddress_IsForWhomTheTableSays()
    {
        var found = Pages().SelectMany(page => page.GetCustomAttributes<RouteAttribute>().Select(route => (Route: route.Template, Who: WhoMay(page))))
            .OrderBy(p => p.Route, StringComparer.Ordinal).Select(p => $"{p.Route}: {p.Who}");

        Assert.Equal(Who.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {p.Value}"), found);
    }

    [Fact]
    public void EveryPage_HasATitle()
    {
        var untitled = from file in SourceFiles.Under("TenantConsole.Web", ".razor")
                       where file.Text.Contains("@page \"", StringComparison.Ordinal)
                       where !file.Text.Contains("<PageHeader", StringComparison.Ordinal) && !file.Text.Contains("<PageTitle", StringComparison.Ordinal)
                       select file.Path;

        Assert.Empty(untitled);
    }

    private static IEnumerable<Type> Pages() => typeof(ShellTexts).Assembly.GetTypes().Where(t => t.IsDefined(typeof(RouteAttribute), inherit: false));

    private static string WhoMay(Type page)
    {
        if (page.IsDefined(typeof(AllowAnonymousAttribute)))
            return Anybody;
        var policies = page.GetCustomAttributes<AuthorizeAttribute>().ToList();
        Assert.NotEmpty(policies);
        var permissions = policies.Select(p => p.Policy).OfType<string>().ToList();
        return permissions.Count == 0 ? Members : string.Join(", ", BuiltInRole.Permissions.Where(role => permissions.All(role.Value.Contains)).Select(role => role.Key).Order(StringComparer.Ordinal));
    }
}
