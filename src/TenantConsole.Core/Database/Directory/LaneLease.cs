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
    private const string GuardSql =
        $"""
        with held as (update directory.lanes set lease_until = $4 where tenant_id = $1 and name = $2 and fence = $3 returning 1)
        select case when count(*) = 1 then 1 else ('{LostWords} ' || count(*))::int end from held
        """;

    /// <summary>Renews the lease, or fails the transaction that it is part of.</summary>
    /// <param name="now">Protocol time.</param>
    public NpgsqlBatchCommand Guard(DateTimeOffset now) => new(GuardSql)
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
