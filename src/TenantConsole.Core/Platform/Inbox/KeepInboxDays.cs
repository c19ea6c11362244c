using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// Makes the inbox's coming days and drops those that are over, with the strays of that time; sums up what was counted on past days. Keys are never touched: they stop replays for ever.
/// </summary>
public sealed class KeepInboxDays(NpgsqlDataSource source, IOptions<InboxOptions> options, TimeProvider clock, ILogger<KeepInboxDays> log)
{
    /// <summary>How many days are made ahead: so long the schedule may stand still before rows go to the default partition.</summary>
    public const int Ahead = 14;

    private const string SumSql =
        """
        with gone as (delete from directory.inbox_counts where day < $1 returning *)
        insert into directory.inbox_counts (id, app_key, day, kind, count)
        select min(id::text)::uuid, app_key, day, kind, sum(count) from gone where day >= $2 group by app_key, day, kind
        """;

    private static readonly TimeSpan CountsKept = TimeSpan.FromDays(400);

    /// <summary>Does it. Safe to repeat; what cannot be done without waiting for a long reading is left for the next time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        await using var days = source.CreateCommand("select platform.keep_inbox_days($1, $2, $3)");
        days.Parameters.Add(Of(today));
        days.Parameters.Add(Of(Ahead));
        days.Parameters.Add(Of(options.Value.Kept));
        if (await days.ExecuteScalarAsync(cancellationToken) is int left and > 0)
            log.InboxDaysLeft(left);

        await using var strays = source.CreateCommand("delete from directory.inbox_strays where received_at < $1");
        strays.Parameters.Add(Of(now - TimeSpan.FromDays(options.Value.Kept)));
        await strays.ExecuteNonQueryAsync(cancellationToken);

        await using var counts = source.CreateCommand(SumSql);
        counts.Parameters.Add(Of(today));
        counts.Parameters.Add(Of(DateOnly.FromDateTime((now - CountsKept).UtcDateTime)));
        await counts.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
