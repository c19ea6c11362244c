using Npgsql;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database.Directory;

/// <summary>
/// One tenure of a lane: who holds it and the fence they were given. Whoever writes in the lane's name puts <see cref="Guard"/> into the same
/// transaction; if another worker has taken the lane since, the statement fails and nothing of the transaction stays.
/// </summary>
/// <param name="Tenant">The agency.</param>
/// <param name="Lane">The lane within the agency.</param>
/// <param name="Fence">The number that this tenure was given.</param>
/// <param name="Duration">How far ahead each renewal reaches.</param>
public sealed record LaneLease(TenantId Tenant, string Lane, long Fence, TimeSpan Duration)
{
    private const string LostWords = "lane lease lost";

    // The text becomes a number only when there is no row, and then it cannot: that error ends the transaction in the same round trip.
    // The row is locked, not written: thousands of guards leave no dead row behind, so an old transaction does not make them slower.
    private const string GuardSql =
        $"""
        with held as (select from directory.lanes where tenant_id = $1 and name = $2 and fence = $3 for share)
        select case when count(*) = 1 then 1 else ('{LostWords} ' || count(*))::int end from held
        """;

    private const string RenewSql =
        $"""
        with held as (
            update directory.lanes set lease_until = $4, due_at = case when due_at = lease_until then $4 else due_at end
            where tenant_id = $1 and name = $2 and fence = $3 returning 1)
        select case when count(*) = 1 then 1 else ('{LostWords} ' || count(*))::int end from held
        """;

    /// <summary>How far the holder has settled the lane's items; null until it has looked. Kept in its memory: nobody else works on the lane.</summary>
    internal long? SettledTo { get; set; }

    /// <summary>Makes sure that the lane is still held, or fails the transaction that it is part of. Until that ends nobody can take the lane or queue into it.</summary>
    public NpgsqlBatchCommand Guard() => new(GuardSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = Tenant.Value },
            new NpgsqlParameter<string> { TypedValue = Lane },
            new NpgsqlParameter<long> { TypedValue = Fence },
        },
    };

    /// <summary>Renews the lease, or fails the transaction that it is part of.</summary>
    /// <param name="now">Protocol time.</param>
    public NpgsqlBatchCommand Renewal(DateTimeOffset now) => new(RenewSql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = Tenant.Value },
            new NpgsqlParameter<string> { TypedValue = Lane },
            new NpgsqlParameter<long> { TypedValue = Fence },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = now + Duration },
        },
    };

    /// <summary>True when a transaction failed because the lane has another holder now.</summary>
    public static bool IsLost(Exception exception) =>
        exception is LaneLeaseLostException ||
        (exception is PostgresException { SqlState: PostgresErrorCodes.InvalidTextRepresentation } refused && refused.MessageText.Contains(LostWords, StringComparison.Ordinal));
}

/// <summary>Another worker holds the lane now: stop, and leave everything to it.</summary>
public sealed class LaneLeaseLostException(LaneLease lease)
    : Exception($"Lane {lease.Lane} of {lease.Tenant} was taken over after tenure {lease.Fence}.")
{
    /// <summary>The tenure that ended.</summary>
    public LaneLease Lease { get; } = lease;
}
