using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity;

/// <summary>How many runs a filter means, counted no further than asked: tabs say "99+", and no list counts a million runs at each visit.</summary>
[UseCase(Permission.RunView)]
public sealed class CountRuns(TenantDatabases databases)
{
    /// <summary>The highest exact count.</summary>
    public const int Limit = 10_000;

    /// <summary>Counts.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">Which runs: its filter counts, its page does not.</param>
    /// <param name="limit">Where counting stops, 1 to <see cref="Limit"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result<Counted>> RunAsync(Actor actor, ListRuns.Request request, int limit, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var most = Math.Clamp(limit, 1, Limit);
        await using var db = databases.Open(actor, Permission.RunView);
        return await ListRuns.Wanted(db, actor, request).Select(r => r.Id).CountedAsync(most, cancellationToken);
    }
}
