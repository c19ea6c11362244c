using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>
/// Gives a key a new secret. The one before it goes on working until the moment chosen, so that programs can change over one by one. A secret
/// older than that one, from a rotation whose overlap still lasts, stops at once: a key never has more than two.
/// </summary>
[UseCase(Permission.ApikeyManage, AgencyWide = true)]
public sealed class RotateApiKey(TenantDatabases databases, TimeProvider clock, IOptions<ApiKeyOptions> options)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="OldUntil">Until when the old secret works; null ends it at once, as after a leak.</param>
    /// <param name="ExpiresAt">The key's new end; null leaves it, or gives an expired key the default again.</param>
    /// <param name="Seen">The beginning of the secret that is to be replaced; when somebody else replaced it meanwhile, nothing is done: their new one would end.
    /// Null does not ask.</param>
    public sealed record Request(ApiKeyId Key, DateTimeOffset? OldUntil = null, DateTimeOffset? ExpiresAt = null, string? Seen = null);

    /// <summary>Gives it.</summary>
    /// <returns>The new secret, shown once.</returns>
    public async Task<Result<string>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.ApikeyManage) is { } refusal)
            return refusal;

        await using var db = databases.Open(actor, Permission.ApikeyManage);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockMembersAsync(cancellationToken);
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == request.Key, cancellationToken) is not { } key)
            return ApiKeyProblems.Unknown;
        if (Refuse(key, request) is { } wrong)
            return wrong;
        if (request.Seen is { } seen && seen != key.Prefix)
            return ApiKeyProblems.RotatedMeanwhile(await db.LastChangedByAsync(ApiKeyWriting.SubjectKind, key.Id.ToString(), cancellationToken), key.Name);

        var now = clock.GetUtcNow();
        var before = key.Told();
        if (key.PreviousHash is { } oldest)
            await db.RemoveEntryAsync(key, oldest, cancellationToken);
        var secret = ApiKeySecret.New();
        (key.PreviousHash, key.PreviousUntil) = (key.Hash, request.OldUntil ?? now);
        (key.Hash, key.Prefix) = (secret.Hash, secret.Prefix);
        if (request.ExpiresAt is { } end)
            key.ExpiresAt = end;
        else if (key.ExpiresAt <= now)
            key.ExpiresAt = now.AddDays(Math.Min(options.Value.DefaultDays, options.Value.MaxDays));
        db.Record(actor, clock, "access.api-key-rotated", (ApiKeyWriting.SubjectKind, key.Id.ToString()), before, new { key.Prefix, OldUntil = key.PreviousUntil, key.ExpiresAt });
        await db.SaveChangesAsync(cancellationToken);
        await db.AddEntryAsync(key, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return secret.Text;
    }

    private Problem? Refuse(ApiKey key, Request request)
    {
        var now = clock.GetUtcNow();
        return key.RevokedAt is not null ? ApiKeyProblems.Ended
            : request.OldUntil is { } until && (until < now || until > now.AddDays(options.Value.MaxOverlapDays)) ? ApiKeyProblems.BadOverlap(options.Value.MaxOverlapDays)
            : request.ExpiresAt is { } end && (end <= now || end > now.AddDays(options.Value.MaxDays + 1)) ? ApiKeyProblems.BadExpiry(options.Value.MaxDays)
            : null;
    }
}
