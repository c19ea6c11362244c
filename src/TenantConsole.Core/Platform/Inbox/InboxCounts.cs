using System.Collections.Concurrent;
using Npgsql;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>Counts at the door what is not kept, and what is unknown. Sums of seconds are added to <c>directory.inbox_counts</c> with the next batch, so a flood of refusals writes no rows.</summary>
public sealed class InboxCounts(TimeProvider clock)
{
    /// <summary>Missing or wrong signatures.</summary>
    public const string BadSignature = "bad-signature";

    /// <summary>Signed, and no JSON object.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Refused with 503.</summary>
    public const string Refused = "refused";

    /// <summary>Of shops that nobody has connected.</summary>
    public const string UnknownShop = "unknown-shop";

    /// <summary>About a creator or an account instead of a shop.</summary>
    public const string NoShop = "no-shop";

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private const string Sql = "insert into directory.inbox_counts (id, app_key, day, kind, count) select * from unnest($1, $2, $3, $4, $5)";

    private readonly ConcurrentDictionary<(string App, string Kind), long> _counts = new();
    private long _written = long.MinValue;

    /// <summary>One more.</summary>
    public void Add(string app, string kind) => _counts.AddOrUpdate((app, kind), 1, static (_, count) => count + 1);

    /// <summary>One more that was not answered with 200.</summary>
    internal void Refuse(string app, InboxAnswer answer)
    {
        var kind = answer switch
        {
            InboxAnswer.BadSignature => BadSignature,
            InboxAnswer.Unreadable => Unreadable,
            _ => Refused,
        };
        Add(app, kind);
        InboxMetrics.Refused.Add(1, KeyValuePair.Create<string, object?>("reason", kind));
    }

    /// <summary>True when there is something to write and the last writing is long enough ago.</summary>
    internal bool IsDue => !_counts.IsEmpty && (_written == long.MinValue || clock.GetElapsedTime(_written) >= Every);

    /// <summary>Takes what was counted; to be given back when it could not be written.</summary>
    internal IReadOnlyList<KeyValuePair<(string App, string Kind), long>> Take()
    {
        _written = clock.GetTimestamp();
        return [.. _counts.Keys.Select(key => _counts.TryRemove(key, out var count) ? KeyValuePair.Create(key, count) : default).Where(taken => taken.Value > 0)];
    }

    /// <summary>They were not written: they count again.</summary>
    internal void GiveBack(IEnumerable<KeyValuePair<(string App, string Kind), long>> taken)
    {
        foreach (var (key, count) in taken)
            _counts.AddOrUpdate(key, count, (_, now) => now + count);
    }

    /// <summary>The statement that adds them.</summary>
    internal NpgsqlBatchCommand Command(IReadOnlyList<KeyValuePair<(string App, string Kind), long>> taken)
    {
        var now = clock.GetUtcNow();
        return new NpgsqlBatchCommand(Sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid[]> { TypedValue = [.. taken.Select(_ => Guid.CreateVersion7(now))] },
                new NpgsqlParameter<string[]> { TypedValue = [.. taken.Select(t => t.Key.App)] },
                new NpgsqlParameter<DateOnly[]> { TypedValue = [.. taken.Select(_ => DateOnly.FromDateTime(now.UtcDateTime))] },
                new NpgsqlParameter<string[]> { TypedValue = [.. taken.Select(t => t.Key.Kind)] },
                new NpgsqlParameter<long[]> { TypedValue = [.. taken.Select(t => t.Value)] },
            },
        };
    }
}
