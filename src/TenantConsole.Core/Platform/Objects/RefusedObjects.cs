using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Mirror;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// What becomes of objects that a reading brought and that were not taken: they go to their store's lane, are fetched there by their ids and tried again like those that a notification names
/// (R-026, <see cref="ObjectItems"/>). Kinds that nothing fetches by an id are set aside at once; the next reading brings them again.
/// </summary>
public sealed class RefusedObjects(IEnumerable<IObjectFetcher> fetchers, IOptions<WorkOptions> options, TimeProvider clock)
{
    private readonly FrozenSet<string> _fetched = fetchers.Select(fetcher => fetcher.Kind).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The statements that see to it. None of them yields a row.</summary>
    internal IReadOnlyList<NpgsqlBatchCommand> Commands(StoreContext store, IReadOnlyList<RefusedObject> refused)
    {
        var now = clock.GetUtcNow();
        List<NpgsqlBatchCommand> commands =
            [.. refused.Where(r => !_fetched.Contains(r.Object.Kind)).Select(r => MirrorStatements.Dead(store, new(r.Object.Kind, r.Object.Id), r.Object.UpdateTime, r.Reason, attempts: 1, now))];
        var again = refused.Where(r => _fetched.Contains(r.Object.Kind)).Select(r => new ObjectKey(r.Object.Kind, r.Object.Id)).ToList();
        if (again.Count > 0)
            commands.AddRange(ObjectItems.FirstRetries(store, again, options.Value, now));
        return commands;
    }
}
