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
    /// <summary>What is asked for.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="Wish">What it is to be from now on.</param>
    /// <param name="Seen">What it was when the asker began (<see cref="ListApiKeys.Row.Wish"/>); when it is something else by now, nothing is done and the asker
    /// learns who changed what. Null does not ask.</param>
    public sealed record Request(ApiKeyId Key, ApiKeyWish Wish, ApiKeyWish? Seen = null);

    /// <summary>Changes it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.ApikeyManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.ApikeyManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken); // who saves at the same moment waits, and then sees this change
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == request.Key, cancellationToken) is not { } key)
            return ApiKeyProblems.Unknown;
        if (key.RevokedAt is not null)
            return ApiKeyProblems.Ended;
        if (request.Seen is { } seen && ApiKeyDifference.Of(seen, key.Wish()) is { Count: > 0 } changed)
            return ApiKeyProblems.ChangedMeanwhile(await db.LastChangedByAsync(ApiKeyWriting.SubjectKind, key.Id.ToString(), cancellationToken), key.Name, changed);
        if (await db.RefuseAsync(request.Wish, actor, groups, clock.GetUtcNow(), options.Value, cancellationToken) is { } wrong)
            return wrong;

        var before = key.Told();
        key.Take(request.Wish);
        db.Record(actor, clock, "access.api-key-edited", (ApiKeyWriting.SubjectKind, key.Id.ToString()), before, key.Told());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }
}
