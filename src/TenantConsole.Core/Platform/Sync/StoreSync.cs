using System.Collections.Frozen;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Runs;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// The run that reads all other kinds of a store, one after the other, and says how many of each: one run a store, so that the list of runs stays readable. After a
/// crash it goes on with the kind and the page at which it was. A kind that the seller did not grant is left out.
/// </summary>
/// <remarks>
/// A kind that fails does not keep the others from being read. When all have had their turn, those that may pass are tried again as runs are, each from where it was; the run then says which
/// failed and why.
/// </remarks>
public sealed class StoreSync(KindSync sync, IEnumerable<IObjectReader> readers, KindTroubles troubles) : IRunJob
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        [ObjectKinds.Product] = "platform.read.product",
        [ObjectKinds.Return] = "platform.read.return",
        [ObjectKinds.Cancellation] = "platform.read.cancellation",
        [ObjectKinds.Package] = "platform.read.package",
        [ObjectKinds.Statement] = "platform.read.statement",
        [ObjectKinds.Payment] = "platform.read.payment",
        [ObjectKinds.AffiliateOrder] = "platform.read.affiliate-order",
    }.ToFrozenDictionary();

    private readonly IReadOnlyList<IObjectReader> _readers = [.. readers.Where(reader => reader.Kind != ObjectKinds.Order)];

    /// <summary>How many of a kind were read.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Done">How many.</param>
    /// <param name="Failed">How many of them were not taken.</param>
    public sealed record Count(string Kind, long Done, long Failed);

    /// <summary>A kind that failed in the middle of it.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="At">Where in it; null before its first page.</param>
    /// <param name="Why">Why it is not tried again in this run, as a stored phrase; null when it is.</param>
    public sealed record Halt(string Kind, SyncCheckpoint? At, string? Why);

    /// <summary>Where the run is.</summary>
    /// <param name="Ended">The kinds that are read.</param>
    /// <param name="Kind">The kind that is being read.</param>
    /// <param name="At">Where in it.</param>
    /// <param name="Halted">The kinds that failed so far.</param>
    public sealed record Place(IReadOnlyList<Count> Ended, string? Kind, SyncCheckpoint? At, IReadOnlyList<Halt>? Halted = null)
    {
        /// <summary>True for a kind that is read, or given up in this run.</summary>
        internal bool IsOver(string kind) => Ended.Any(count => count.Kind == kind) || Halts.Any(halt => halt.Kind == kind && halt.Why is not null);

        /// <summary>What is not tried again, in words.</summary>
        internal IReadOnlyList<Phrase> Lost => [.. Halts.Select(halt => halt.Why).OfType<string>().Select(Phrase.Read)];

        private IReadOnlyList<Halt> Halts => Halted ?? [];

        /// <summary>Goes over to a kind, to where it was left; where the last one is stays known.</summary>
        internal Place To(string kind)
        {
            if (Kind == kind)
                return this;
            var halts = Halts.Where(halt => halt.Kind != kind);
            return new(Ended, kind, Halts.FirstOrDefault(halt => halt.Kind == kind)?.At, Kind is { } left ? [.. halts, new(left, At, null)] : [.. halts]);
        }

        /// <summary>So far in its kind.</summary>
        internal Place Now(SyncCheckpoint at) =>
            at.Ended ? this with { Ended = [.. Ended, new Count(Kind!, at.Done, at.Failed)], Kind = null, At = null } : this with { At = at };

        /// <summary>Leaves its kind where it is.</summary>
        /// <param name="why">Why it is not tried again; null when it is.</param>
        internal Place Left(Phrase? why) => new(Ended, null, null, [.. Halts, new(Kind!, At, why?.Stored)]);

        /// <summary>The numbers of all kinds that were begun.</summary>
        internal IReadOnlyList<Count> Counts =>
        [
            .. Ended, .. Halts.Where(halt => halt.At is not null).Select(halt => new Count(halt.Kind, halt.At!.Done, halt.At.Failed)),
            .. At is { } at ? new[] { new Count(Kind!, at.Done, at.Failed) } : [],
        ];
    }

    /// <inheritdoc />
    public string Kind => SyncRuns.Store;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var request = run.Request<SyncRequest>();
        var found = await sync.FindAsync(run.Actor.Tenant, new StoreId(request.Store), cancellationToken);
        if (!found.Ok)
            return found.Problem;
        var store = found.Value;
        var place = run.Checkpoint<Place>() ?? new Place([], null, null);
        var waiting = new List<(FailureVerdict, Exception)>();
        foreach (var reader in _readers.Where(r => request.Kinds?.Contains(r.Kind) != false && store.Grants(r)))
        {
            if (place.IsOver(reader.Kind))
                continue;
            place = place.To(reader.Kind);
            try
            {
                place = await ReadAsync(run, store, reader, request.Days, place, cancellationToken);
            }
            catch (ConnectionBrokenException broken)
            {
                return broken.Problem;
            }
            catch (Exception failed) when (KindTroubles.AreOfKind(failed))
            {
                if (run.Checkpoint<Place>() is { } written && written.Kind == reader.Kind)
                    place = written;
                var verdict = troubles.Judge(run, reader.Kind, failed);
                if (verdict.RetryNotBefore is null)
                {
                    place = place.Left(verdict.Words);
                    await ReportAsync(run, place, cancellationToken);
                }
                else
                {
                    place = place.Left(null); // its place is written with what the others have, and unchanged when there is nothing: then it counts as a try
                    waiting.Add((verdict, failed));
                }
            }

            if (run.CancelRequested)
                return null;
        }

        return KindTroubles.End(place.Lost, waiting);
    }

    private async Task<Place> ReadAsync(RunContext run, SyncedStore store, IObjectReader reader, int days, Place place, CancellationToken cancellationToken)
    {
        var pages = sync.Pages(store, reader);
        var at = place.At ?? await sync.BeginAsync(pages, store, reader, days, cancellationToken);
        return place.Now(await sync.ReadAsync(run, pages, store, reader, at, now => Progress(place.Now(now)), cancellationToken));
    }

    private static Task ReportAsync(RunContext run, Place place, CancellationToken cancellationToken)
    {
        var progress = Progress(place);
        return run.ReportAsync(progress.Done, progress.Failed, progress.Total, progress.Message, place, cancellationToken);
    }

    private static RunProgress Progress(Place place)
    {
        var counts = place.Counts;
        List<Phrase> said = [.. counts.Select(count => Phrase.Of(Words[count.Kind], count.Done))];
        if (place.At is { } at)
            said.Add(Phrase.Of("platform.sync.reading", DateOnly.FromDateTime(at.WindowFrom.UtcDateTime)));
        // How many there are of the kinds that are still to come is not known yet.
        var done = counts.Sum(count => count.Done);
        return new RunProgress(done, counts.Sum(count => count.Failed), place.At is null ? done : null, Phrase.Sentences(said), place);
    }
}
