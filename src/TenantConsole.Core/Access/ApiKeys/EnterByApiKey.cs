using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>
/// Makes the actor of a request from its key: what the key was given, where its maker may do it at this moment. Asks the database each time, so
/// that a key that is revoked on one node is refused by all with its next request; counts the request in the same step.
/// </summary>
public sealed class EnterByApiKey(TenantDatabases databases, DirectoryDatabase directory, IStoreGroups groups, Actors actors, TimeProvider clock)
{
    // Taken only while there is room for it; the second statement says how things stand, whether it was or not.
    private const string TakeSql =
        """
        update access.api_key_uses set full_at = greatest(full_at, $3) + $4, last_used_at = $3, last_address = $6
        where tenant_id = $1 and key_id = $2 and greatest(full_at, $3) + $4 <= $3 + $5
        returning full_at
        """;

    private const string LookSql = "select full_at from access.api_key_uses where tenant_id = $1 and key_id = $2";

    /// <summary>Who it is.</summary>
    /// <param name="bearer">What the request carried as its bearer token.</param>
    /// <param name="address">From where it came.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ApiKeyEntered> RunAsync(string? bearer, string? address, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(bearer))
            return new(null, ApiKeyProblems.Missing);
        if (ApiKeySecret.Parse(bearer) is not { } secret || await FindAsync(secret, cancellationToken) is not { } place)
            return new(null, ApiKeyProblems.NotKnown);

        await using var db = databases.Open(place.Tenant, StoreScope.Everything);
        var members = db.Members;
        var found = await db.ApiKeys.AsNoTracking().Where(k => k.Id == place.Key)
            .Select(k => new { Key = k, User = members.Where(m => m.Id == k.MakerId).Select(m => (Guid?)m.UserId).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if (found is null)
            return new(null, ApiKeyProblems.NotKnown);
        if (Refuse(found.Key, secret, now) is { } refusal)
            return new(null, refusal);
        if (found.User is not { } user)
            return new(null, ApiKeyProblems.MakerGone);
        var maker = await actors.FindAsync(user, place.Tenant, cancellationToken);
        if (!maker.Ok)
            return new(null, maker.Problem.Code == AccessProblems.NotMember.Code ? ApiKeyProblems.MakerGone : maker.Problem);

        var rate = await TakeAsync(found.Key, address, now, cancellationToken);
        return rate.Allowed
            ? new(await ActorAsync(found.Key, maker.Value, address, cancellationToken), null, rate)
            : new(null, ApiKeyProblems.TooMany(found.Key.PerMinute), rate);
    }

    private async Task<(TenantId Tenant, ApiKeyId Key)?> FindAsync(ApiKeySecret secret, CancellationToken cancellationToken)
    {
        await using var db = directory.Open();
        var entry = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Hash == secret.Hash, cancellationToken);
        return entry is null ? null : (entry.TenantId, new ApiKeyId(entry.KeyId));
    }

    private static Problem? Refuse(ApiKey key, ApiKeySecret secret, DateTimeOffset now) =>
        !key.Hash.AsSpan().SequenceEqual(secret.Hash) && !(key.PreviousUntil > now && key.PreviousHash.AsSpan().SequenceEqual(secret.Hash)) ? ApiKeyProblems.NotKnown
        : key.StateAt(now) switch
        {
            ApiKeyState.Revoked => ApiKeyProblems.Revoked,
            ApiKeyState.Expired => ApiKeyProblems.Expired,
            _ => null,
        };

    private async Task<Actor> ActorAsync(ApiKey key, Actor maker, string? address, CancellationToken cancellationToken)
    {
        var known = key.Reach == ApiKeyReach.Client ? await groups.ListAsync(key.TenantId, cancellationToken) : [];
        var stores = key.Reach == ApiKeyReach.Stores
            ? StoreScope.Of(key.Stores.Select(s => new StoreId(s)))
            : ApiKeyRules.StoresOf(key.Reach, key.ClientId, [], known);
        return Actor.ForApiKey(key.Id, key.Name, maker, key.Permissions.Where(p => !ApiKeyRules.PersonOnly.Contains(p)), stores, address);
    }

    private async Task<ApiKeyRate> TakeAsync(ApiKey key, string? address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var batch = databases.BeginBatch(key.TenantId);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(TakeSql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = key.TenantId.Value },
                new NpgsqlParameter<Guid> { TypedValue = key.Id.Value },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = now },
                new NpgsqlParameter<TimeSpan> { TypedValue = ApiKeyRate.Interval(key.PerMinute) },
                new NpgsqlParameter<TimeSpan> { TypedValue = ApiKeyRate.Window },
                new NpgsqlParameter { Value = (object?)address ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
            },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(LookSql)
        {
            Parameters = { new NpgsqlParameter<Guid> { TypedValue = key.TenantId.Value }, new NpgsqlParameter<Guid> { TypedValue = key.Id.Value } },
        });
        return await batch.CommitAsync(async (reader, token) =>
        {
            var allowed = await reader.ReadAsync(token);
            await reader.NextResultAsync(token);
            await reader.ReadAsync(token);
            return new ApiKeyRate(allowed, key.PerMinute, await reader.GetFieldValueAsync<DateTimeOffset>(0, token), now);
        }, cancellationToken);
    }
}
