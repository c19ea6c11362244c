using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits.References;

/// <summary>A store's warehouses as TikTok Shop has them: what a stock level is set in. Kept for a while, so that looking costs no call each time.</summary>
/// <remarks>Where a warehouse stands and who answers for it is left out: nobody needs it here, and it names people.</remarks>
[UseCase(Permission.StoreView)]
public sealed class ListWarehouses(TenantDatabases databases, ReferenceReads reads)
{
    /// <summary>One warehouse.</summary>
    /// <param name="Id">The platform's id.</param>
    /// <param name="Name">Its name; the id where it has none.</param>
    /// <param name="Type">The platform's type: <c>SALES_WAREHOUSE</c>, <c>RETURN_WAREHOUSE</c>; others may come.</param>
    /// <param name="Status">The platform's status: <c>ENABLED</c>, <c>DISABLED</c>, <c>RESTRICTED</c>; others may come.</param>
    /// <param name="IsDefault">The shop's default one.</param>
    public sealed record Row(string Id, string Name, string? Type, string? Status, bool IsDefault);

    /// <summary>Lists them: the default one first, then by name.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, StoreId store, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        await using (var db = databases.Open(actor, Permission.StoreView))
        {
            var known = await db.Stores.Where(s => s.StoreId == store)
                .Join(db.Authorizations, s => s.AuthorizationId, a => a.Id, (s, a) => new { State = s.State == ConnectionState.Disconnected ? s.State : a.State, a.Reason })
                .FirstOrDefaultAsync(cancellationToken);
            if (known is null)
                return StoresProblems.UnknownStore;
            if (known.State == ConnectionState.Disconnected)
                return ReferenceProblems.NotConnected;
            if (known.State == ConnectionState.Broken)
                return StoresProblems.Broken(known.Reason);
        }

        using var urgent = CallPriorities.Begin(CallPriority.Interactive);
        try
        {
            var found = await reads.WarehousesAsync(actor.Tenant, store, cancellationToken);
            return found.Ok
                ? found.Value.Where(w => w.Id is not null)
                    .Select(w => new Row(w.Id!.Value.Value, string.IsNullOrWhiteSpace(w.Name) ? w.Id.Value.Value : w.Name, w.Type, w.EffectStatus, w.IsDefault == true))
                    .OrderByDescending(w => w.IsDefault).ThenBy(w => w.Name, StringComparer.CurrentCulture).ThenBy(w => w.Id, StringComparer.Ordinal).ToList()
                : found.Problem;
        }
        catch (TikTokShopException away)
        {
            return StoresProblems.PlatformAway(away);
        }
    }
}
