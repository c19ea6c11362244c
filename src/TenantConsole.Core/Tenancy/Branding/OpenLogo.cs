using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>A logo's file: the agency's own for its members, a client's for those who see one of its stores, or who keep brands.</summary>
[UseCase(Permission.StoreView)]
public sealed class OpenLogo(TenantDatabases databases, IStoreGroups groups)
{
    /// <summary>Reads it.</summary>
    public async Task<Result<Logo>> RunAsync(Actor actor, LogoId id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.StoreView);
        if (await db.Logos.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellationToken) is not { } logo)
            return BrandProblems.UnknownLogo;
        var scope = actor.Scope(Permission.StoreView);
        var seen = logo.ClientId is not { } client || scope.All || (await groups.ListAsync(actor.Tenant, cancellationToken)).Any(s => s.Client == client && scope.Contains(s.Store));
        return seen ? logo : BrandProblems.UnknownLogo;
    }
}
