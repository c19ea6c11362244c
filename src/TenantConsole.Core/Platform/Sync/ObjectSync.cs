using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// Synchronises one kind of object of a store: the first time back over the asked number of days in windows of creation time, afterwards what
/// changed since, by update time and with an overlap. Pages are fetched ahead while earlier ones are written.
/// </summary>
/// <remarks>
/// The objects of a write, the checkpoint behind them and the lane's guard are one transaction. Killed anywhere, the next holder reads on from the
/// page after the last committed one; a page token that the platform no longer takes means reading that window again, which changes nothing that
/// is there. What changes during the first synchronisation lies behind its end and comes with the next look.
/// </remarks>
public sealed class ObjectSync<TReader>(
    TReader reader, TenantDatabases databases, StoreTokens tokens, MirrorWriter mirror, BusinessClock business, IOptions<SyncOptions> options, TimeProvider clock) : IRunJob
    where TReader : IObjectReader
{
    private const string CursorSql =
        """
        insert into platform.sync_cursors as c (tenant_id, store_id, kind, synced_until, reaches_back_to, moved_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (tenant_id, store_id, kind) do update set
            synced_until = greatest(c.synced_until, excluded.synced_until), reaches_back_to = least(c.reaches_back_to, excluded.reaches_back_to), moved_at = excluded.moved_at
        """;

    private const string HealthSql =
        "update stores.stores set last_sync_at = $3, newest_order_at = greatest(newest_order_at, $4) where tenant_id = $1 and store_id = $2";

    private sealed record Fetched(ObjectPage Page, SyncCheckpoint After);

    private sealed record Known(StoreContext Context, AuthorizationId Authorization, string Cipher, DateTimeOffset? SyncedUntil);

    /// <inheritdoc />
    public string Kind => reader.RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var request = run.Request<SyncRequest>();
        var known = await FindAsync(run, new StoreId(request.Store), cancellationToken);
        if (!known.Ok)
            return known.Problem;
        var calls = new ShopCalls(tokens, run.Actor.Tenant, known.Value.Authorization, known.Value.Cipher, clock);
        var pages = new ShopPages(reader, calls, options.Value.PageSize);
        try
        {
            var at = run.Checkpoint<SyncCheckpoint>() ?? await BeginAsync(pages, known.Value, request, cancellationToken);
            await ReadAndWriteAsync(run, known.Value, pages, at, cancellationToken);
            return null;
        }
        catch (ConnectionBrokenException broken)
        {
            return broken.Problem;
        }
    }

    private async Task<SyncCheckpoint> BeginAsync(ShopPages pages, Known known, SyncRequest request, CancellationToken cancellationToken)
    {
        var until = WholeSeconds(business.GetUtcNow());
        var byUpdate = known.SyncedUntil is not null;
        var from = known.SyncedUntil is { } synced ? WholeSeconds(synced - options.Value.Overlap) : WholeSeconds(until.AddDays(-request.Days));
        if (from >= until)
            from = until.AddSeconds(-1);
        var total = (await pages.ReadAsync(new ObjectWindow(byUpdate, from, until), null, cancellationToken, only: 1)).Total;
        return new SyncCheckpoint(byUpdate, from, until, from, null, 0, 0, total, null);
    }

    private async Task ReadAndWriteAsync(RunContext run, Known known, ShopPages pages, SyncCheckpoint at, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Channel.CreateBounded<Fetched>(new BoundedChannelOptions(options.Value.PagesAhead) { SingleReader = true, SingleWriter = true });
        var reading = ReadAheadAsync(pages, at, queue.Writer, stop.Token);
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

                await mirror.WriteAsync(known.Context, objects, dead => Report(run, known.Context, done = done with { Failed = done.Failed + dead.Count }, dead), cancellationToken);
                if (run.CancelRequested)
                    return;
            }

            await reading;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Fetches pages in order; each with the checkpoint that holds once it is written.</summary>
    private async Task ReadAheadAsync(ShopPages pages, SyncCheckpoint at, ChannelWriter<Fetched> queue, CancellationToken cancellationToken)
    {
        try
        {
            while (at.WindowFrom < at.Until)
            {
                var window = at.Window(TimeSpan.FromDays(options.Value.WindowDays));
                ObjectPage page;
                try
                {
                    page = await pages.ReadAsync(window, at.PageToken, cancellationToken);
                }
                catch (InvalidRequestException refused) when (at.PageToken is not null && refused.Field == "page_token")
                {
                    at = at with { PageToken = null }; // too old: the window is read again
                    continue;
                }

                at = at with
                {
                    PageToken = page.Next,
                    WindowFrom = page.Next is null ? window.Before : at.WindowFrom,
                    Done = at.Done + page.Objects.Count,
                    Newest = at.Newest is null || page.Newest > at.Newest ? page.Newest ?? at.Newest : at.Newest,
                };
                await queue.WriteAsync(new Fetched(page, at), cancellationToken);
            }

            queue.Complete();
        }
        catch (Exception failed)
        {
            queue.Complete(failed);
        }
    }

    private RunReport Report(RunContext run, StoreContext store, SyncCheckpoint done, IReadOnlyList<RefusedObject> dead)
    {
        var total = done.Total is { } t && t < done.Done ? done.Done : done.Total;
        var ended = done.WindowFrom >= done.Until;
        var message = ended
            ? Phrase.Of(done.ByUpdate ? "platform.sync.changes" : "platform.sync.everything", done.From)
            : Phrase.Of("platform.sync.reading", DateOnly.FromDateTime(done.WindowFrom.UtcDateTime));
        var failures = dead.Select(d => new FailedRow(d.Object.Kind, d.Object.Id, RefusalWords.Of(d.Reason))).ToList();
        var report = run.Report(new RunProgress(done.Done, done.Failed, ended ? done.Done : total, message, done, failures));
        List<NpgsqlBatchCommand> commands = [.. report.Commands];
        if (ended)
        {
            commands.Add(Cursor(store, done));
            commands.Add(Health(store, done));
            commands.Add(ChangeNotice.Command(store.Tenant, ChangeNotice.Stores));
        }

        if (dead.Count > 0)
            commands.Add(ChangeNotice.Command(store.Tenant, ChangeNotice.Queues));
        commands.Add(ChangeNotice.Command(store.Tenant, reader.Words));
        return report with { Commands = commands };
    }

    private NpgsqlBatchCommand Cursor(StoreContext store, SyncCheckpoint done) => new(CursorSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
            new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
            new NpgsqlParameter<string> { TypedValue = reader.Kind },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = done.Until },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = done.From },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = clock.GetUtcNow() },
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

    private async Task<Result<Known>> FindAsync(RunContext run, StoreId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(run.Actor.Tenant, StoreScope.Everything);
        if (!await db.Agencies.AnyAsync(a => a.State == AgencyState.Active, cancellationToken))
            return SyncProblems.AgencyRests;
        if (await db.Stores.AsNoTracking().FirstOrDefaultAsync(s => s.StoreId == id && s.State != ConnectionState.Disconnected, cancellationToken) is not { } store)
            return SyncProblems.NotConnected;
        var synced = await db.SyncCursors.Where(c => c.StoreId == id && c.Kind == reader.Kind).Select(c => (DateTimeOffset?)c.SyncedUntil).FirstOrDefaultAsync(cancellationToken);
        return new Known(new StoreContext(run.Actor.Tenant, id, store.Market, store.Currency, store.TimeZone), store.AuthorizationId, store.Cipher, synced);
    }

    private static DateTimeOffset WholeSeconds(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
