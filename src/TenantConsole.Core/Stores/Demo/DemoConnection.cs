using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores.Demo;

/// <summary>
/// Connects one of the sandbox's sellers through the use cases that people use: a state, a code, the shops, a client. What is connected
/// already is left alone, so that a restart breaks no connection.
/// </summary>
public sealed class DemoConnection(TenantDatabases databases, BeginConnect begin, CompleteConnect complete, AttachStores attach, IEnumerable<IDemoShops> sandbox)
{
    /// <summary>True where there is a sandbox to connect to.</summary>
    public bool Possible => sandbox.Any();

    /// <summary>Connects the seller's shops to a client of this name.</summary>
    /// <returns>Null when that is so now, else why not.</returns>
    public async Task<Problem?> ConnectAsync(Actor admin, string seller, string client, CancellationToken cancellationToken)
    {
        if (sandbox.FirstOrDefault() is not { } shops)
            return StoresProblems.NoSandbox;
        if (await IsConnectedAsync(admin, client, cancellationToken))
            return null;
        var consent = await begin.RunAsync(admin, new("US"), cancellationToken);
        if (!consent.Ok)
            return consent.Problem;

        // The consent page's part is played by the sandbox's own endpoint, which hands out a code for a seller.
        var code = await shops.CodeAsync(seller, cancellationToken);
        var connected = await complete.RunAsync(admin, new(consent.Value.State, code, null), cancellationToken);
        if (!connected.Ok)
            return connected.Problem;

        var free = connected.Value.Shops.Where(s => s.Choice is ShopChoice.Free or ShopChoice.Disconnected).Select(s => s.ShopId).ToList();
        if (free.Count == 0)
            return StoresProblems.ShopTaken(client);
        var attached = await attach.RunAsync(admin, new(connected.Value.Authorization, free, NewClient: client), cancellationToken);
        return attached.Ok ? attached.Value.Select(o => o.Problem).FirstOrDefault(p => p is not null) : attached.Problem;
    }

    private async Task<bool> IsConnectedAsync(Actor admin, string client, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(admin, Permission.StoreView);
        var clients = db.Clients;
        return await db.Stores.AnyAsync(s => s.State != ConnectionState.Disconnected && clients.Any(c => c.Id == s.ClientId && c.Name == client), cancellationToken);
    }
}
