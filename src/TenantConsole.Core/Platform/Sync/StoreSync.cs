using System.Collections.Frozen;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>
/// The run that reads all other kinds of a store, one after the other, and says how many of each: one run a store, so that the list of runs stays readable. After a
/// crash it goes on with the kind and the page at which it was. A kind that the seller did not grant is left out.
/// </summary>
public sealed class StoreSync(KindSync sync, IEnumerable<IObjectReader> readers) : IRunJob
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
    /// <param name="Failed">How many of them were set aside.</param>
    public sealed record Count(string Kind, long Done, long Failed);

    /// <summary>Where the run is.</summary>
    /// <param name="Ended">The kinds that are read.</param>
    /// <param name="Kind">The kind that is being read.</param>
    /// <param name="At">Where in it.</param>
    public sealed record Place(IReadOnlyList<Count> Ended, string? Kind, SyncCheckpoint? At);

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
        try
        {
            foreach (var reader in _readers.Where(r => request.Kinds?.Contains(r.Kind) != false && store.Grants(r)))
            {
                if (place.Ended.Any(count => count.Kind == reader.Kind))
                    continue;
                var pages = sync.Pages(store, reader);
                var at = place.Kind == reader.Kind && place.At is { } resumed ? resumed : await sync.BeginAsync(pages, store, reader, request.Days, cancellationToken);
                var ended = place.Ended;
                at = await sync.ReadAsync(run, pages, store, reader, at, now => Progress(ended, reader.Kind, now), cancellationToken);
                if (run.CancelRequested)
                    return null;
                place = After(ended, reader.Kind, at);
            }

            return null;
        }
        catch (ConnectionBrokenException broken)
        {
            return broken.Problem;
        }
    }

    private static Place After(IReadOnlyList<Count> ended, string kind, SyncCheckpoint at) =>
        at.Ended ? new Place([.. ended, new Count(kind, at.Done, at.Failed)], null, null) : new Place(ended, kind, at);

    private static RunProgress Progress(IReadOnlyList<Count> ended, string kind, SyncCheckpoint at)
    {
        List<Count> counts = [.. ended, new Count(kind, at.Done, at.Failed)];
        List<Phrase> said = [.. counts.Select(count => Phrase.Of(Words[count.Kind], count.Done))];
        if (!at.Ended)
            said.Add(Phrase.Of("platform.sync.reading", DateOnly.FromDateTime(at.WindowFrom.UtcDateTime)));
        // How many there are of the kinds that are still to come is not known yet.
        var done = counts.Sum(count => count.Done);
        return new RunProgress(done, counts.Sum(count => count.Failed), at.Ended ? done : null, Phrase.Sentences(said), After(ended, kind, at));
    }
}
