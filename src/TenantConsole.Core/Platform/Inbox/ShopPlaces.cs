using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// Whose a shop is, from memory. All are read at the start, after a notice about stores, and every minute in case a notice was missed; a shop that is not among them is looked up once, and that nobody has it is
/// remembered for a while.
/// </summary>
public sealed class ShopPlaces(
    NpgsqlDataSource source, LiveUpdates live, IOptions<NodeOptions> node, TimeProvider clock, ILogger<ShopPlaces> log) : BackgroundService
{
    private const int MostUnknown = 10_000;
    private const string AllSql = "select app_key, shop_id, tenant_id, store_id from directory.shops";
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _changed = new(0, 1);
    private volatile Dictionary<(string App, string Shop), ShopPlace> _places = [];
    private volatile ConcurrentDictionary<(string App, string Shop), DateTimeOffset> _unknown = new();

    /// <summary>From memory, without waiting.</summary>
    /// <returns>False when it has to be looked up: <see cref="FindAsync"/>.</returns>
    internal bool TryFind(string app, string shop, out ShopPlace? place)
    {
        if (_places.TryGetValue((app, shop), out place))
            return true;
        return _unknown.TryGetValue((app, shop), out var until) && until > clock.GetUtcNow();
    }

    /// <summary>Asks the directory.</summary>
    internal async Task<ShopPlace?> FindAsync(string app, string shop, CancellationToken cancellationToken)
    {
        var unknown = _unknown;
        await using var command = source.CreateCommand(AllSql + " where app_key = $1 and shop_id = $2");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = app });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = shop });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (await reader.ReadAsync(cancellationToken))
        {
            Wake(); // the notice is on its way, or was lost
            return Place(reader).Value;
        }

        if (unknown.Count >= MostUnknown)
            unknown.Clear();
        unknown[(app, shop)] = clock.GetUtcNow() + Unknown;
        return null;
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!node.Value.Has(NodeOptions.Ingest))
            return;
        using var subscription = live.SubscribeAll(ChangeNotice.Stores, _ => Wake());
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ReadAsync(stoppingToken);
                await _changed.WaitAsync(Every, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception away)
            {
                log.ShopsAway(away);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var places = new Dictionary<(string, string), ShopPlace>();
        await using var command = source.CreateCommand(AllSql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var (key, place) = Place(reader);
            places[key] = place;
        }

        _places = places;
        _unknown = new();
    }

    private static KeyValuePair<(string App, string Shop), ShopPlace> Place(NpgsqlDataReader reader)
    {
        var (app, shop) = (reader.GetString(0), reader.GetString(1));
        return new((app, shop), new ShopPlace(new TenantId(reader.GetGuid(2)), new StoreId(reader.GetGuid(3)), NotificationKey.Salt(app, shop)));
    }

    private void Wake()
    {
        try
        {
            _changed.Release();
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // it will read anyway, or has stopped
        }
    }
}
