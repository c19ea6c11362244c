using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// Reads one kind of object of a store: the first time back over the asked number of days in windows of creation time, afterwards what
/// changed since, by update time and with an overlap. Pages are fetched ahead while earlier ones are written.
/// </summary>
/// <remarks>
/// The objects of a write, the checkpoint behind them and the lane's guard are one transaction. Killed anywhere, the next holder reads on from the
/// page after the last committed one; a page token that the platform no longer takes means reading that window again, which changes nothing that
/// is there. What changes during the first synchronisation lies behind its end and comes with the next look.
/// Of kinds of which the platform tells only what was created, new ones are read each time, and all that may still change every few hours.
/// </remarks>
public sealed class KindSync(
    TenantDatabases databases, StoreTokens tokens, MirrorWriter mirror, UntoldChanges untold, BusinessClock business, IOptions<SyncOptions> options, TimeProvider clock)
{
    private const string CursorSql =
        """
        insert into platform.sync_cursors as c (tenant_id, store_id, kind, synced_until, reaches_back_to, moved_at, rechecked_at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (tenant_id, store_id, kind) do update set
            synced_until = greatest(c.synced_until, excluded.synced_until), reaches_back_to = least(c.reaches_back_to, excluded.reaches_back_to), moved_at = excluded.moved_at,
            rechecked_at = coalesce(excluded.rechecked_at, c.rechecked_at)
        """;

    private const string HealthSql =
        "update stores.stores set last_sync_at = $3, newest_order_at = greatest(newest_order_at, $4) where tenant_id = $1 and store_id = $2";

    // A token that is refused as often within one window is not too old: reading again would go on for ever.
    private const int MostBeginnings = 3;

    private sealed record Fetched(ObjectPage Page, SyncCheckpoint After);

    /// <summary>Finds the store of a run, or says why nothing can be read.</summary>
    internal async Task<Result<SyncedStore>> FindAsync(TenantId tenant, StoreId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        if (!await db.Agencies.AnyAsync(a => a.State == AgencyState.Active, cancellationToken))
            return SyncProblems.AgencyRests;
        if (await db.Stores.AsNoTracking().FirstOrDefaultAsync(s => s.StoreId == id && s.State != ConnectionState.Disconnected, cancellationToken) is not { } store)
            return SyncProblems.NotConnected;
        var scopes = await db.Authorizations.Where(a => a.Id == store.AuthorizationId).Select(a => a.Scopes).SingleAsync(cancellationToken);
        var cursors = await db.SyncCursors.AsNoTracking().Where(c => c.StoreId == id).ToDictionaryAsync(c => c.Kind, cancellationToken);
        var told = await db.InboxCursors.AnyAsync(c => c.StoreId == id, cancellationToken);
        return new SyncedStore(new StoreContext(tenant, id, store.Market, store.Currency, store.TimeZone), store.AuthorizationId, store.Cipher, scopes, cursors, told);
    }

    /// <summary>Its pages.</summary>
    internal ShopPages Pages(SyncedStore store, IObjectReader reader) =>
        new(reader, new ShopCalls(tokens, store.Context.Tenant, store.Authorization, store.Cipher, clock), options.Value.PageSize);

    /// <summary>What is to be read now: everything, or what came and changed since.</summary>
    /// <exception cref="ConnectionBrokenException">A person has to reconnect the store.</exception>
    internal async Task<SyncCheckpoint> BeginAsync(ShopPages pages, SyncedStore store, IObjectReader reader, int days, CancellationToken cancellationToken)
    {
        var until = WholeSeconds(business.GetUtcNow());
        var (from, byUpdate, rechecks) = (reader.Beginning ?? until.AddDays(-days), false, reader.Settles is not null);
        if (store.Cursors.GetValueOrDefault(reader.Kind) is { } cursor)
        {
            (from, byUpdate) = (cursor.SyncedUntil - options.Value.Overlap, reader.Settles is null);
            rechecks = reader.Settles is not null && !(clock.GetUtcNow() - cursor.RecheckedAt < options.Value.RecheckEvery);
            if (rechecks && until - reader.Settles < from)
                from = until - reader.Settles!.Value;
        }

        from = WholeSeconds(from);
        if (from >= until)
            from = until.AddSeconds(-1);
        var total = reader.Counts ? (await pages.ReadAsync(new ObjectWindow(byUpdate, from, until), null, cancellationToken, only: 1)).Total : null;
        return new SyncCheckpoint(byUpdate, from, until, from, null, 0, 0, total, null, rechecks);
    }

    /// <summary>Reads and writes from a checkpoint on until all is there, or until the run is asked to stop.</summary>
    /// <param name="run">The run.</param>
    /// <param name="pages">The store's pages of this kind.</param>
    /// <param name="store">The store.</param>
    /// <param name="reader">The kind.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="progress">What the run says when so much is written; its checkpoint leads back here.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How far it came.</returns>
    internal async Task<SyncCheckpoint> ReadAsync(
        RunContext run, ShopPages pages, SyncedStore store, IObjectReader reader, SyncCheckpoint at, Func<SyncCheckpoint, RunProgress> progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Channel.CreateBounded<Fetched>(new BoundedChannelOptions(options.Value.PagesAhead) { SingleReader = true, SingleWriter = true });
        var reading = ReadAheadAsync(pages, reader, at, queue.Writer, stop.Token);
        try
        {
            var done = at;
            var together = at.ByUpdate ? options.Value.PagesTogether : options.Value.FirstPagesTogether;
            while (await queue.Reader.WaitToReadAsync(cancellationToken))
            {
                List<PlatformObject> objects = [];
                for (var count = 0; count < together && queue.Reader.TryRead(out var fetched); count++)
                {
                    objects.AddRange(fetched.Page.Objects);
                    done = fetched.After with { Failed = done.Failed };
                }

                IReadOnlyList<NpgsqlBatchCommand> found = at.ByUpdate && reader.IsTold && store.IsTold ? await untold.NoteAsync(store.Context, objects, cancellationToken) : [];
                await mirror.WriteAsync(
                    store.Context, objects, dead => Report(run, store.Context, reader, done = done with { Failed = done.Failed + dead.Count }, progress, found, dead), cancellationToken);
                if (run.CancelRequested)
                    return done;
            }

            await reading;
            return done;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Fetches pages in order; each with the checkpoint that holds once it is written.</summary>
    private async Task ReadAheadAsync(ShopPages pages, IObjectReader reader, SyncCheckpoint at, ChannelWriter<Fetched> queue, CancellationToken cancellationToken)
    {
        var beginnings = 0;
        try
        {
            while (!at.Ended)
            {
                var window = at.Window(reader.Window ?? TimeSpan.FromDays(options.Value.WindowDays));
                ObjectPage page;
                try
                {
                    page = await pages.ReadAsync(window, at.PageToken, cancellationToken);
                }
                catch (InvalidRequestException refused) when (at.PageToken is not null && refused.Field == "page_token" && beginnings < MostBeginnings)
                {
                    at = at with { PageToken = null }; // too old: the window is read again
                    beginnings++;
                    continue;
                }

                at = at with
                {
                    PageToken = page.Next,
                    WindowFrom = page.Next is null ? window.Before : at.WindowFrom,
                    Done = at.Done + page.Objects.Count,
                    Newest = at.Newest is null || page.Newest > at.Newest ? page.Newest ?? at.Newest : at.Newest,
                };
                if (page.Next is null)
                    beginnings = 0;
                await queue.WriteAsync(new Fetched(page, at), cancellationToken);
            }

            queue.Complete();
        }
        catch (Exception failed)
        {
            queue.Complete(failed);
        }
    }

    /// <summary>What was set aside, as a failed row of the run.</summary>
    internal static FailedRow FailedRow(RefusedObject dead) => new(dead.Object.Kind, dead.Object.Id, RefusalWords.Of(dead.Reason));

    private RunReport Report(
        RunContext run, StoreContext store, IObjectReader reader, SyncCheckpoint done, Func<SyncCheckpoint, RunProgress> progress, IReadOnlyList<NpgsqlBatchCommand> found,
        IReadOnlyList<RefusedObject> dead)
    {
        var report = run.Report(progress(done) with { Failures = [.. dead.Select(FailedRow)] });
        List<NpgsqlBatchCommand> commands = [.. report.Commands, .. found];
        if (dead.Count > 0)
            commands.Add(ChangeNotice.Command(store.Tenant, ChangeNotice.Queues));
        if (done.Ended)
            commands.Add(Cursor(store, reader, done));
        if (reader.Kind == ObjectKinds.Order)
        {
            if (done.Ended)
            {
                commands.Add(Health(store, done));
                commands.Add(ChangeNotice.Command(store.Tenant, ChangeNotice.Stores));
            }

            commands.Add(ChangeNotice.Command(store.Tenant, ChangeNotice.Orders));
        }

        return report with { Commands = commands };
    }

    private NpgsqlBatchCommand Cursor(StoreContext store, IObjectReader reader, SyncCheckpoint done) => new(CursorSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<string> { TypedValue = reader.Kind },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = done.Until },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = done.From },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = done.Rechecks ? clock.GetUtcNow() : DBNull.Value },
        },
    };

    private NpgsqlBatchCommand Health(StoreContext store, SyncCheckpoint done) => new(HealthSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() },
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)done.Newest?.ToUniversalTime() ?? DBNull.Value },
        },
    };

    private static DateTimeOffset WholeSeconds(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
