using System.Globalization;
using Npgsql;
using TenantConsole.Simulation.Histories;
using TenantConsole.Simulation.Nodes;
using TenantConsole.Simulation.Shops;
using TenantConsole.Testing;

namespace TenantConsole.Simulation.Processes;

/// <summary>What processes under load share: a database with two stores, and the platform.</summary>
internal sealed class Surroundings : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private Surroundings(ConsoleDatabase database, NpgsqlDataSource superuser, ServedPlatform platform) => (Database, Superuser, Platform) = (database, superuser, platform);

    public ConsoleDatabase Database { get; }

    public NpgsqlDataSource Superuser { get; }

    public ServedPlatform Platform { get; }

    public List<SimulatedStore> Stores { get; } = [];

    public static async Task<Surroundings> CreateAsync()
    {
        var database = new ConsoleDatabase();
        await database.InitializeAsync();
        var superuser = NpgsqlDataSource.Create(database.Superuser);
        var shops = new SimulatedPlatform(TimeProvider.System);
        var surroundings = new Surroundings(database, superuser, await ServedPlatform.StartAsync(shops));
        foreach (var agency in (GivenAgency[])[database.Ours, database.Theirs])
        {
            var (store, shopId, cipher) = await Stage.StoreAsync(database, superuser, agency, "GB", "GBP", "Europe/London", TimeProvider.System.GetUtcNow().AddDays(30));
            var shop = new SimulatedShop(shopId, cipher, "GBP", 576_000_000_000_000_000);
            shops.Add(shop);
            surroundings.Stores.Add(new(agency.Tenant, store, shop));
        }

        return surroundings;
    }

    /// <summary>A process of the product here.</summary>
    public AppProcess App(string roles, params string[] settings) => new(Database, Platform.Url, roles, settings);

    /// <summary>Waits until all that was received is taken, and compares everything with the record.</summary>
    /// <returns>What is wrong; empty when nothing is lost and nothing doubled.</returns>
    public async Task<IReadOnlyList<string>> CheckAsync(IRecord record)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await OpenAsync() is { } open)
        {
            if (patience.IsCancellationRequested)
                return [$"it does not come to rest: {open}"];
            await Task.Delay(BetweenLooks);
        }

        Superuser.Clear(); // of the connections from before a restart none is left
        Database.Source.Clear();
        return await new Model(Database, Superuser, record).CheckAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Platform.DisposeAsync();
        await Superuser.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task<string?> OpenAsync()
    {
        await using var look = Superuser.CreateCommand(
            """
            select (select count(*) from directory.inbox_wakes), (select count(*) from directory.lanes where due_at is not null or holder is not null), (select count(*) from platform.work_items),
                (select count(*) from platform.inbox_bodies) - (select coalesce(sum(taken), 0) from platform.inbox_cursors)::bigint
            """);
        try
        {
            await using var reader = await look.ExecuteReaderAsync();
            await reader.ReadAsync();
            long[] open = [reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)];
            return open.All(count => count == 0) ? null : string.Create(CultureInfo.InvariantCulture, $"{open[0]} wakes, {open[1]} lanes, {open[2]} delayed items, {open[3]} deliveries");
        }
        catch (NpgsqlException away)
        {
            return away.Message; // the database was restarted under its connection
        }
    }
}
