using Npgsql;
using NpgsqlTypes;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>The limits' rows. The rule is applied to what this node knows of a row, and written if the row is still so; else the answer brings the row as it is now.</summary>
/// <remarks>One round trip as long as no other node was in between, and the rule exists once, in C#.</remarks>
public sealed class RateLimitStore(NpgsqlDataSource source)
{
    private const string SwapSql =
        """
        with swapped as (
            insert into directory.rate_limits as l
                (app_key, subject, endpoint, version, free_at, rate, ceiling, rate_since, closed_until, throttled_at, waiting, asked_at)
            values ($1, $2, $3, $4 + 1, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (app_key, subject, endpoint) do update set
                version = l.version + 1, free_at = excluded.free_at, rate = excluded.rate, ceiling = excluded.ceiling, rate_since = excluded.rate_since,
                closed_until = excluded.closed_until, throttled_at = excluded.throttled_at, waiting = excluded.waiting, asked_at = excluded.asked_at
            where l.version = $4
            returning version)
        select version, true, null::timestamptz, null::float8, null::timestamptz, null::timestamptz, null::timestamptz from swapped
        union all
        select l.version, false, l.free_at, l.rate, l.rate_since, l.closed_until, l.throttled_at from directory.rate_limits l
        where l.app_key = $1 and l.subject = $2 and l.endpoint = $3 and not exists (select from swapped)
        """;

    /// <summary>A row as a node last saw it.</summary>
    /// <param name="Version">Its version; 0 for none yet.</param>
    /// <param name="State">What it says.</param>
    public sealed record Row(long Version, RateState State);

    /// <summary>Writes a new state if the row is still as it was known.</summary>
    /// <param name="key">Which row.</param>
    /// <param name="known">The version that the new state was made from.</param>
    /// <param name="state">The new state.</param>
    /// <param name="ceiling">Calls a second at most, for those who look.</param>
    /// <param name="waiting">How many calls wait, for those who look.</param>
    /// <param name="now">Protocol time.</param>
    /// <param name="cancellationToken">Ends the call; the row may be changed all the same.</param>
    /// <returns>Whether it was written, and the row as it is; no row when another node is making it at this moment.</returns>
    public async Task<(bool Written, Row? Row)> SwapAsync(RateKey key, long known, RateState state, double ceiling, int waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var swap = source.CreateCommand(SwapSql);
        swap.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.AppKey });
        swap.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.Subject });
        swap.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key.Endpoint });
        swap.Parameters.Add(new NpgsqlParameter<long> { TypedValue = known });
        swap.Parameters.Add(Time(state.FreeAt));
        swap.Parameters.Add(new NpgsqlParameter<double> { TypedValue = state.Rate });
        swap.Parameters.Add(new NpgsqlParameter<double> { TypedValue = ceiling });
        swap.Parameters.Add(Time(state.RateSince));
        swap.Parameters.Add(Time(state.ClosedUntil));
        swap.Parameters.Add(Time(state.ThrottledAt));
        swap.Parameters.Add(new NpgsqlParameter<int> { TypedValue = waiting });
        swap.Parameters.Add(Time(now));
        await using var reader = await swap.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return (false, null);
        var version = reader.GetInt64(0);
        return reader.GetBoolean(1)
            ? (true, new Row(version, state))
            : (false, new Row(version, new RateState(
                reader.GetFieldValue<DateTimeOffset>(2), reader.GetDouble(3), reader.GetFieldValue<DateTimeOffset>(4), Time(reader, 5), Time(reader, 6))));
    }

    private static DateTimeOffset? Time(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateTimeOffset>(column);

    private static NpgsqlParameter Time(DateTimeOffset? time) => new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)time?.ToUniversalTime() ?? DBNull.Value };
}
