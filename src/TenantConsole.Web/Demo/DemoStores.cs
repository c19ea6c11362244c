using Microsoft.EntityFrameworkCore;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Composition;

namespace TenantConsole.Web.Demo;

/// <summary>
/// Connects the sandbox's sellers to the demo agencies through the use cases that people use: a state, a code, the shops, a client. What is
/// connected already is left alone, so that a restart breaks no connection.
/// </summary>
internal sealed class DemoStores(
    TenantDatabases databases, BeginConnect begin, CompleteConnect complete, AttachStores attach, SandboxClient sandbox, ILogger<DemoStores> log)
{
    /// <summary>Connects these sellers, each to a client of its own name.</summary>
    /// <param name="admin">An admin of the agency.</param>
    /// <param name="sellers">The sandbox's seller, and the client that its stores belong to.</param>
    /// <param name="cancellationToken">Stops between sellers.</param>
    public async Task ConnectAsync(Actor admin, IReadOnlyList<(string Seller, string Client)> sellers, CancellationToken cancellationToken)
    {
        foreach (var (seller, client) in sellers)
        {
            if (!await IsConnectedAsync(admin, client, cancellationToken) && await ConnectAsync(admin, seller, client, cancellationToken) is { } problem)
                log.DemoRefused(problem.Message);
        }
    }

    private async Task<bool> IsConnectedAsync(Actor admin, string client, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(admin, Permission.StoreView);
        var clients = db.Clients;
        return await db.Stores.AnyAsync(s => clients.Any(c => c.Id == s.ClientId && c.Name == client), cancellationToken);
    }

    private async Task<Problem?> ConnectAsync(Actor admin, string seller, string client, CancellationToken cancellationToken)
    {
        var consent = await begin.RunAsync(admin, new("US"), cancellationToken);
        if (!consent.Ok)
            return consent.Problem;

        // The consent page's part is played by the sandbox's own endpoint, which hands out a code for a seller.
        var code = (await sandbox.CredentialsAsync(seller, cancellationToken)).AuthCode;
        var connected = await complete.RunAsync(admin, new(consent.Value.State, code, null), cancellationToken);
        if (!connected.Ok)
            return connected.Problem;

        var shops = connected.Value.Shops.Where(s => s.Choice is ShopChoice.Free or ShopChoice.Disconnected).Select(s => s.ShopId).ToList();
        var attached = await attach.RunAsync(admin, new(connected.Value.Authorization, shops, NewClient: client), cancellationToken);
        return attached.Ok ? attached.Value.Select(o => o.Problem).FirstOrDefault(p => p is not null) : attached.Problem;
    }
}
