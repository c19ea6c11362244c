using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>The stores that the actor pinned. A store that they may not see any more is not among them.</summary>
[UseCase(Permission.StoreView)]
public sealed class ListPins(TenantDatabases databases)
{
    /// <summary>Lists them.</summary>
    public async Task<Result<IReadOnlySet<StoreId>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        if (actor.Member is not { } member)
            return PreferencesProblems.NoMember;
        await using var db = databases.Open(actor, Permission.StoreView);
        var pins = await db.PinnedStores.Where(p => p.MemberId == member).Select(p => p.StoreId).ToListAsync(cancellationToken);
        return Result<IReadOnlySet<StoreId>>.Of(pins.Where(actor.Scope(Permission.StoreView).Contains).ToHashSet());
    }
}
