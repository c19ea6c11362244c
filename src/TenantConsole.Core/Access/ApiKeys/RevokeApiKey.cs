using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>Takes a key back for good: its next request is refused. Safe to repeat.</summary>
[UseCase(Permission.ApikeyManage, AgencyWide = true)]
public sealed class RevokeApiKey(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>Takes it back.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, ApiKeyId id, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.ApikeyManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.ApikeyManage);
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } key)
            return ApiKeyProblems.Unknown;
        if (key.RevokedAt is not null)
            return Done.Result;

        (key.RevokedAt, key.RevokedBy) = (clock.GetUtcNow(), actor.Name);
        db.Record(actor, clock, "access.api-key-revoked", (ApiKeyWriting.SubjectKind, id.ToString()), before: key.Told(), after: null);
        await db.SaveChangesAsync(cancellationToken);
        return Done.Result;
    }
}
