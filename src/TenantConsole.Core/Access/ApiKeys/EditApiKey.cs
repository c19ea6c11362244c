using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>Changes what a key may do, where, how often and until when. It takes effect with the key's next request.</summary>
/// <remarks>Whoever changes it can give only what they have themselves, and it still never reaches further than its maker.</remarks>
[UseCase(Permission.ApikeyManage, AgencyWide = true)]
public sealed class EditApiKey(TenantDatabases databases, IStoreGroups groups, TimeProvider clock, IOptions<ApiKeyOptions> options)
{
    /// <summary>Changes it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, ApiKeyId id, ApiKeyWish wish, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.ApikeyManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.ApikeyManage);
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == id, cancellationToken) is not { } key)
            return ApiKeyProblems.Unknown;
        if (key.RevokedAt is not null)
            return ApiKeyProblems.Ended;
        if (await db.RefuseAsync(wish, actor, groups, clock.GetUtcNow(), options.Value, cancellationToken) is { } wrong)
            return wrong;

        var before = key.Told();
        key.Take(wish);
        db.Record(actor, clock, "access.api-key-edited", (ApiKeyWriting.SubjectKind, id.ToString()), before, key.Told());
        await db.SaveChangesAsync(cancellationToken);
        return Done.Result;
    }
}
