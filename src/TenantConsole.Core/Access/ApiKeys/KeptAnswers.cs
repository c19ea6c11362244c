using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>
/// Idempotency-Key: the first request takes the name, its answer is kept, a repetition gets the same answer. A request that dies between its
/// effect and its answer leaves the name taken: a repetition is then told to look, since doing it twice would be worse.
/// </summary>
public sealed class KeptAnswers(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>For how long an answer is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>Takes the name for a request, or finds what an earlier one left.</summary>
    /// <returns>Null when it is the first: do it, then <see cref="KeepAsync"/> or <see cref="LetGoAsync"/>. Else the kept answer, or a problem.</returns>
    public async Task<Result<KeptAnswer?>> BeginAsync(Actor actor, string name, byte[] requestHash, CancellationToken cancellationToken)
    {
        if (actor.ApiKey is not { } key)
            return Result<KeptAnswer?>.Of(null);
        var now = clock.GetUtcNow();
        await using var db = databases.Open(actor.Tenant, StoreScope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.KeptAnswers.Where(a => a.KeyId == key && a.At < now - Lifetime).ExecuteDeleteAsync(cancellationToken);
        var first = await db.Database.ExecuteSqlAsync(
            $"insert into access.kept_answers (tenant_id, key_id, name, request_hash, at) values ({actor.Tenant.Value}, {key.Value}, {name}, {requestHash}, {now}) on conflict do nothing",
            cancellationToken) == 1;
        var kept = first ? null : await db.KeptAnswers.AsNoTracking().SingleAsync(a => a.KeyId == key && a.Name == name, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return kept is null ? Result<KeptAnswer?>.Of(null)
            : !kept.RequestHash.AsSpan().SequenceEqual(requestHash) ? ApiKeyProblems.OtherRequest
            : kept.Status is null ? ApiKeyProblems.NoAnswerYet
            : Result<KeptAnswer?>.Of(kept);
    }

    /// <summary>Keeps the answer of the first request.</summary>
    public async Task KeepAsync(Actor actor, string name, int status, string? contentType, string? location, byte[] body, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor.Tenant, StoreScope.Everything);
        await db.KeptAnswers.Where(a => a.KeyId == actor.ApiKey && a.Name == name).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Status, status).SetProperty(a => a.ContentType, contentType).SetProperty(a => a.Location, location).SetProperty(a => a.Body, body), cancellationToken);
    }

    /// <summary>Gives the name back: nothing was done, the request may be repeated as it is.</summary>
    public async Task LetGoAsync(Actor actor, string name, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor.Tenant, StoreScope.Everything);
        await db.KeptAnswers.Where(a => a.KeyId == actor.ApiKey && a.Name == name && a.Status == null).ExecuteDeleteAsync(cancellationToken);
    }
}
