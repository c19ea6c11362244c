using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.Web.Composition;

namespace TenantConsole.Web.Demo;

/// <summary>Sets the demo up at each start, leaving what is there, and prints where to go and who to be.</summary>
internal sealed class DemoWorld(DemoSignIns signIns, DemoConnection stores, DemoReadiness readiness, TenantDatabases databases, ILogger<DemoWorld> log)
{
    public async Task EnsureAsync(Uri url, CancellationToken cancellationToken)
    {
        var demo = await signIns.EnsureAsync(cancellationToken);
        await ConnectAsync(Actor.System(demo.Northlight, "Demo"), DemoSellers.Large, cancellationToken);
        await ConnectAsync(Actor.System(demo.Harbour, "Demo"), DemoSellers.Small, cancellationToken);
        await LimitAsync(demo, cancellationToken);
        readiness.Await(demo.Northlight);
        readiness.Await(demo.Harbour);
        Print(url, demo);
    }

    private async Task ConnectAsync(Actor admin, IReadOnlyList<(string Seller, string Client)> sellers, CancellationToken cancellationToken)
    {
        foreach (var (seller, client) in sellers)
        {
            if (await stores.ConnectAsync(admin, seller, client, cancellationToken) is { } problem)
                log.DemoRefused(problem.Message);
        }
    }

    private async Task LimitAsync(DemoAccounts demo, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(demo.Northlight, StoreScope.Everything);
        var two = await db.Stores.OrderBy(s => s.Name).Select(s => s.StoreId).Take(2).ToListAsync(cancellationToken);
        if (two.Count == 2)
            await signIns.LimitAsync(demo, two[0], two[1], cancellationToken);
    }

    private static void Print(Uri url, DemoAccounts demo)
    {
        Console.WriteLine();
        Console.WriteLine($"TenantConsole is at {url}");
        Console.WriteLine("Sign in as one of these; the demo's shops live in the sandbox, their orders are coming in now.");
        Console.WriteLine();
        foreach (var person in demo.People)
        {
            var where = string.Join(" and ", person.Agencies) + (person.TwoStoresOnly ? ", two stores only" : "");
            Console.WriteLine($"  {person.Email,-38} {person.Password,-28} {person.Role}, {where}");
        }

        Console.WriteLine();
    }
}
