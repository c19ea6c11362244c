using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>
/// The nightly run of a store that compares how many objects the platform has with how many the mirror has, day by day, and reads the days again that differ. Counted by
/// when objects changed, so a change that was lost shows as well as an object that never came: it lacks in the day of the change.
/// </summary>
/// <remarks>
/// What is new is read first, so that what differs is a loss and no lateness. The last days are compared one by one, what is older as a whole and by halves where it differs.
/// An object that changes meanwhile leaves its day: then reading again finds nothing, and nothing is recorded. The mirror is counted in one pass over the store's objects. A kind that fails
/// does not keep the others from being compared.
/// </remarks>
public sealed class CompareCounts(
    TenantDatabases databases, KindSync sync, IEnumerable<IObjectReader> readers, MirrorWriter mirror, UntoldChanges untold, KindTroubles troubles, IOptions<SyncOptions> options,
    TimeProvider clock) : IRunJob
{
    private const long Day = 86_400;

    // A store of millions is gigabytes to read on a cold disk, once a night; an index for it would make each write of an object dearer all day.
    private const int CountSeconds = 900;

    private const string CountSql =
        """
        select (($5 - 1 - extract(epoch from update_time)::bigint) / 86400)::int, count(*)
        from platform.objects where tenant_id = $1 and store_id = $2 and kind = $3 and update_time >= to_timestamp($4) and update_time < to_timestamp($5) group by 1
        """;

    private readonly KindSync _sync = sync;
    private readonly MirrorWriter _mirror = mirror;
    private readonly UntoldChanges _untold = untold;
    private readonly SyncOptions _options = options.Value;
    private readonly TimeProvider _clock = clock;
    private readonly IReadOnlyList<IObjectReader> _readers = [.. readers.Where(reader => reader.Counts)];

    /// <summary>Where the run is.</summary>
    /// <param name="Ended">The kinds that are compared.</param>
    /// <param name="Windows">Stretches compared so far.</param>
    /// <param name="Different">Stretches in which something was missing.</param>
    /// <param name="Repaired">Objects brought in.</param>
    /// <param name="Failed">Objects that were not taken: failed rows of the run.</param>
    /// <param name="Lost">The kinds that failed and are not tried again in this run.</param>
    public sealed record Place(IReadOnlyList<string> Ended, long Windows, long Different, long Repaired, long Failed = 0, IReadOnlyList<Loss>? Lost = null)
    {
        internal IReadOnlyList<Loss> Losses => Lost ?? [];
    }

    /// <summary>A kind that could not be compared.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Why">Why, as a stored phrase.</param>
    public sealed record Loss(string Kind, string Why);

    /// <inheritdoc />
    public string Kind => SyncRuns.Compare;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var request = run.Request<SyncRequest>();
        var found = await _sync.FindAsync(run.Actor.Tenant, new StoreId(request.Store), cancellationToken);
        if (!found.Ok)
            return found.Problem;
        var store = found.Value;
        var place = run.Checkpoint<Place>() ?? new Place([], 0, 0, 0);
        var waiting = new List<(FailureVerdict, Exception)>();
        foreach (var reader in _readers.Where(r => store.Grants(r) && store.Cursors.ContainsKey(r.Kind) && !place.Ended.Contains(r.Kind) && place.Losses.All(loss => loss.Kind != r.Kind)).ToList())
        {
            try
            {
                var one = new Comparison(this, run, store, reader, place);
                place = await one.RunAsync(request.Days, cancellationToken);
            }
            catch (ConnectionBrokenException broken)
            {
                return broken.Problem;
            }
            catch (Exception failed) when (KindTroubles.AreOfKind(failed))
            {
                var verdict = troubles.Judge(run, reader.Kind, failed);
                if (verdict.RetryNotBefore is null)
                {
                    place = place with { Lost = [.. place.Losses, new(reader.Kind, verdict.Words.Stored)] };
                    await run.ReportAsync(place.Windows, place.Failed, null, Progress(place).Message, place, cancellationToken);
                }
                else
                {
                    waiting.Add((verdict, failed));
                }
            }

            if (run.CancelRequested)
                return null;
        }

        return KindTroubles.End([.. place.Losses.Select(loss => Phrase.Read(loss.Why))], waiting);
    }

    private static RunProgress Progress(Place place)
    {
        var found = Phrase.Of("platform.compare.so-far", place.Windows, place.Different, place.Repaired);
        return new(place.Windows, place.Failed, null, place.Failed == 0 ? found : Phrase.Sentences([found, Phrase.Of("platform.compare.set-aside", place.Failed)]), place);
    }

    /// <summary>The comparison of one kind of a store. Days are counted backwards from the end: 0 is the last one.</summary>
    private sealed class Comparison(CompareCounts job, RunContext run, SyncedStore store, IObjectReader reader, Place place)
    {
        private readonly ShopPages _pages = job._sync.Pages(store, reader);
        private readonly bool _byUpdate = reader.Settles is null;
        private Dictionary<int, long> _mirrored = [];
        private Place _place = place;
        private long _from;
        private long _until;

        public async Task<Place> RunAsync(int days, CancellationToken cancellationToken)
        {
            var begun = await job._sync.BeginAsync(_pages, store, reader, days, cancellationToken);
            // What is set aside here lacks in its day still, and is counted there.
            var read = await job._sync.ReadAsync(run, _pages, store, reader, begun, _ => Silent(), cancellationToken);
            if (run.CancelRequested)
                return _place;
            (_from, _until) = (store.Cursors[reader.Kind].ReachesBackTo.ToUnixTimeSeconds(), read.Until.ToUnixTimeSeconds());
            _mirrored = await job.CountAsync(store.Context, reader, _from, _until, cancellationToken);
            var oldest = (int)((_until - 1 - _from) / Day);
            var singly = Math.Min(job._options.ComparedDays, oldest + 1);
            for (var day = 0; day < singly && !run.CancelRequested; day++)
                await CompareAsync(day, day, cancellationToken);
            if (oldest >= singly && !run.CancelRequested)
                await CompareAsync(singly, oldest, cancellationToken);
            if (run.CancelRequested)
                return _place;
            _place = _place with { Ended = [.. _place.Ended, reader.Kind] };
            await run.ReportAsync(_place.Windows, _place.Failed, null, Progress(_place).Message, _place, cancellationToken);
            return _place;
        }

        private async Task CompareAsync(int first, int last, CancellationToken cancellationToken)
        {
            if (run.CancelRequested)
                return;
            var window = new ObjectWindow(
                _byUpdate, DateTimeOffset.FromUnixTimeSeconds(Math.Max(_from, _until - ((last + 1) * Day))), DateTimeOffset.FromUnixTimeSeconds(_until - (first * Day)));
            var ours = Enumerable.Range(first, last - first + 1).Sum(day => _mirrored.GetValueOrDefault(day));
            // A platform that does not say is believed to have what we have.
            var theirs = (await _pages.ReadAsync(window, null, cancellationToken, only: 1)).Total ?? ours;
            _place = _place with { Windows = _place.Windows + 1 };
            if (theirs == ours)
                return;
            if (first == last)
            {
                await ReadAgainAsync(window, theirs, ours, cancellationToken);
                return;
            }

            var middle = first + ((last - first) / 2);
            await CompareAsync(first, middle, cancellationToken);
            await CompareAsync(middle + 1, last, cancellationToken);
        }

        private async Task ReadAgainAsync(ObjectWindow window, long theirs, long ours, CancellationToken cancellationToken)
        {
            string? token = null;
            var (repaired, refused, before) = (0L, 0L, _place);
            do
            {
                var page = await _pages.ReadAsync(window, token, cancellationToken);
                var newer = await job._untold.FindAsync(store.Context, page.Objects, cancellationToken);
                repaired += newer.Count;
                token = page.Next;
                await job._mirror.WriteAsync(store.Context, page.Objects, Report, cancellationToken);

                RunReport Report(IReadOnlyList<RefusedObject> dead)
                {
                    // What is set aside was missing before and is missing still.
                    (repaired, refused) = (repaired - dead.Count, refused + dead.Count);
                    _place = before with { Failed = before.Failed + refused };
                    var ended = token is null && repaired + refused > 0;
                    return Told(newer, dead, ended ? GapStatements.Add(store.Context, reader.Kind, window, theirs, ours, repaired, job._clock.GetUtcNow()) : null);
                }
            }
            while (token is not null && !run.CancelRequested);
            if (repaired + refused > 0)
                _place = _place with { Different = _place.Different + 1, Repaired = _place.Repaired + repaired };
        }

        // A kind is compared in one go: without a checkpoint the run is not left inside of it.
        private RunProgress Silent() => Progress(_place) with { Checkpoint = null };

        private RunReport Told(IReadOnlyList<UntoldChanges.Newer> newer, IReadOnlyList<RefusedObject> dead, NpgsqlBatchCommand? gap)
        {
            var report = run.Report(Silent() with { Failures = [.. dead.Select(KindSync.FailedRow)] });
            List<NpgsqlBatchCommand> commands = [.. report.Commands];
            if (reader.IsTold && store.IsTold)
                commands.AddRange(job._untold.Note(store.Context, newer));
            if (gap is not null)
                commands.Add(gap);
            if (dead.Count > 0)
                commands.Add(ChangeNotice.Command(store.Context.Tenant, ChangeNotice.Queues));
            if (reader.Kind == Objects.ObjectKinds.Order && newer.Count > 0)
                commands.Add(ChangeNotice.Command(store.Context.Tenant, ChangeNotice.Orders));
            return report with { Commands = commands };
        }
    }

    private async Task<Dictionary<int, long>> CountAsync(StoreContext store, IObjectReader reader, long from, long until, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(store.Tenant);
        batch.Timeout = CountSeconds;
        batch.BatchCommands.Add(new NpgsqlBatchCommand(CountSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = store.Tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = store.Store.Value },
                new NpgsqlParameter<string> { TypedValue = reader.Kind },
                new NpgsqlParameter<long> { TypedValue = from },
                new NpgsqlParameter<long> { TypedValue = until },
            },
        });
        return await batch.CommitAsync(
            async (rows, token) =>
            {
                var counts = new Dictionary<int, long>();
                while (await rows.ReadAsync(token))
                    counts[rows.GetInt32(0)] = rows.GetInt64(1);
                return counts;
            },
            cancellationToken);
    }
}
