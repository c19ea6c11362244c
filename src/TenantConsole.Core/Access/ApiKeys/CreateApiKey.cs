using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy.Limits;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>Makes a key and gives its secret, once.</summary>
[UseCase(Permission.ApikeyManage, AgencyWide = true)]
public sealed class CreateApiKey(TenantDatabases databases, IStoreGroups groups, TimeProvider clock, IOptions<ApiKeyOptions> options)
{
    /// <summary>What was made.</summary>
    /// <param name="Id">The key.</param>
    /// <param name="Secret">Its secret: nobody can ever show it again.</param>
    public sealed record Created(ApiKeyId Id, string Secret);

    /// <summary>Makes it.</summary>
    public async Task<Result<Created>> RunAsync(Actor actor, ApiKeyWish wish, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.ApikeyManage) is { } refusal)
            return refusal;
        if (actor.Member is not { } maker)
            return AccessProblems.NotMember;

        var now = clock.GetUtcNow();
        await using var db = databases.Open(actor, Permission.ApikeyManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.RefuseAsync(wish, actor, groups, now, options.Value, cancellationToken) is { } wrong)
            return wrong;
        await db.LockMembersAsync(cancellationToken);
        var limit = await Limit.ApiKeys.ReadAsync(db, cancellationToken);
        if (await db.ApiKeys.CountAsync(k => k.RevokedAt == null && k.ExpiresAt > now, cancellationToken) >= limit)
            return ApiKeyProblems.Limit(limit);

        var secret = ApiKeySecret.New();
        var key = new ApiKey
        {
            TenantId = actor.Tenant,
            Id = EntityId.New<ApiKeyId>(clock),
            Name = wish.Name,
            Prefix = secret.Prefix,
            Hash = secret.Hash,
            MakerId = maker,
            MakerName = actor.Name,
            Permissions = [],
            Reach = wish.Reach,
            PerMinute = options.Value.DefaultPerMinute,
            CreatedAt = now,
            ExpiresAt = now.AddDays(Math.Min(options.Value.DefaultDays, options.Value.MaxDays)),
        };
        key.Take(wish);
        db.ApiKeys.Add(key);
        db.ApiKeyUses.Add(new ApiKeyUse { TenantId = actor.Tenant, KeyId = key.Id, FullAt = now });
        db.Record(actor, clock, "access.api-key-created", (ApiKeyWriting.SubjectKind, key.Id.ToString()), before: null, after: key.Told());
        await db.SaveChangesAsync(cancellationToken);
        await db.AddEntryAsync(key, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Created(key.Id, secret.Text);
    }
}
