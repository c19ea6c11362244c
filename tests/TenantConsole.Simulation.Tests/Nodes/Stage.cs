using System.Collections.Concurrent;
using Npgsql;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Simulation.Shops;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Nodes;

/// <summary>One database with two machines beside it: histories take place on it one after another, each with shops of its own.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>The app's secret.</summary>
    public const string AppSecret = "testsecret";

    /// <summary>When every history begins.</summary>
    public static readonly DateTimeOffset Beginning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly ConcurrentBag<Stage> Free = [];
    private static int _number;

    private Stage(ConsoleDatabase database, NpgsqlDataSource superuser) => (Database, Superuser) = (database, superuser);

    public ConsoleDatabase Database { get; }

    /// <summary>For the model: sees everything, and is used to look only.</summary>
    public NpgsqlDataSource Superuser { get; }

    public Machine[] Machines { get; private set; } = [];

    /// <summary>The platform of the present history.</summary>
    public SimulatedPlatform Platform { get; set; } = null!;

    /// <summary>A stage that nobody uses.</summary>
    public static async Task<Stage> RentAsync()
    {
        if (Free.TryTake(out var free))
            return free;
        var database = new ConsoleDatabase();
        await database.InitializeAsync();
        var stage = new Stage(database, NpgsqlDataSource.Create(database.Superuser));
        stage.Machines = [new(stage, "a"), new(stage, "b")];
        return stage;
    }

    /// <summary>Gives it back.</summary>
    public void Return() => Free.Add(this);

    /// <summary>Drops all of them.</summary>
    public static async Task DropAllAsync()
    {
        while (Free.TryTake(out var stage))
            await stage.DisposeAsync();
    }

    /// <summary>A connected store of a new shop, whose tokens are real ones as far as the console can tell.</summary>
    public Task<(StoreId Store, string ShopId, string Cipher)> StoreAsync(GivenAgency agency, string market, string currency, string zone) =>
        StoreAsync(Database, Superuser, agency, market, currency, zone, Beginning.AddDays(300));

    /// <summary>The same on any database.</summary>
    public static async Task<(StoreId Store, string ShopId, string Cipher)> StoreAsync(
        ConsoleDatabase database, NpgsqlDataSource superuser, GivenAgency agency, string market, string currency, string zone, DateTimeOffset tokenEnds)
    {
        var consent = await agency.AuthorizationAsync();
        var keys = await database.Get<SecretVault>().KeysAsync(CancellationToken.None);
        await using (var tokens = superuser.CreateCommand(
            "update stores.authorizations set access_token = $2, refresh_token = $3, access_token_expires_at = $4, refresh_token_expires_at = $4 where id = $1"))
        {
            tokens.Parameters.AddWithValue(consent.Value);
            tokens.Parameters.AddWithValue(keys.Protect($"token {Interlocked.Increment(ref _number)}", "stores.access-token"));
            tokens.Parameters.AddWithValue(keys.Protect("refresh", "stores.refresh-token"));
            tokens.Parameters.AddWithValue(tokenEnds);
            await tokens.ExecuteNonQueryAsync();
        }

        var store = await agency.StoreAsync(authorization: consent, market: market, currency: currency, timeZone: zone);
        await using var look = superuser.CreateCommand("select shop_id, cipher from stores.stores where store_id = $1");
        look.Parameters.AddWithValue(store.Value);
        await using var reader = await look.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (store, reader.GetString(0), reader.GetString(1));
    }

    /// <summary>What a history has left in the queues is not the next one's.</summary>
    public async Task ClearAsync()
    {
        await using var clear = Superuser.CreateCommand("delete from directory.lanes; delete from directory.inbox_wakes; delete from platform.work_items; delete from platform.queue_items; delete from platform.queue_outcomes");
        await clear.ExecuteNonQueryAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var machine in Machines)
            await machine.DisposeAsync();
        await Superuser.DisposeAsync();
        await Database.DisposeAsync();
    }
}
