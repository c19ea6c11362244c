using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>Cuts a page out of what a search found. Rows have a time and an id, by which the next page knows where the last one ended.</summary>
internal sealed class Paging(PageTokens tokens)
{
    private static readonly Comparer<(long, long)> LastFirst = Comparer<(long, long)>.Create((left, right) => right.CompareTo(left));

    public sealed record Page<T>(IReadOnlyList<T> Items, string NextPageToken, int TotalCount);

    public Page<T> Cut<T>(ApiCall call, IEnumerable<T> found, Func<T, (long Time, long Id)> key, int size, bool descending = false)
    {
        // Only as many as the page needs are held, the last of them on top; the list may have a hundred thousand.
        var after = After(call);
        var kept = new PriorityQueue<T, (long Time, long Id)>(size + 2, descending ? Comparer<(long, long)>.Default : LastFirst);
        var (total, worst) = (0, default((long Time, long Id)));
        foreach (var item in found)
        {
            total++;
            var own = key(item);
            if (after is { } last && own.CompareTo((last.Time, last.Id)) is var order && (descending ? order >= 0 : order <= 0)) continue;
            if (kept.Count <= size) kept.Enqueue(item, own);
            else if (descending ? own.CompareTo(worst) > 0 : own.CompareTo(worst) < 0) kept.EnqueueDequeue(item, own);
            else continue;
            if (kept.Count > size) kept.TryPeek(out _, out worst);
        }
        var more = kept.Count > size;
        if (more) kept.Dequeue();
        var page = new T[kept.Count];
        var end = default((long Time, long Id));
        for (var i = page.Length - 1; i >= 0; i--)
        {
            kept.TryDequeue(out page[i]!, out var own);
            if (i == page.Length - 1) end = own;
        }
        return new Page<T>(page, more ? tokens.Make(new OrderCursor(end.Time, end.Id), call.BoundTo) : "", total);
    }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public OrderCursor? After(ApiCall call)
    {
        if (call.Query["page_token"] is not { } token) return null;
        var (after, wrong) = tokens.Read(token, call.BoundTo);
        return wrong is null ? after : throw new Refusal(wrong);
    }

    /// <summary>A page of what comes in order already and is costly to make: only as much is made as the page needs.</summary>
    public Page<T> Walk<T>(ApiCall call, IEnumerable<T> inOrder, Func<T, (long Time, long Id)> key, int size, bool descending, int total)
    {
        var after = After(call);
        var page = new List<T>(size);
        var more = false;
        foreach (var item in inOrder)
        {
            if (after is { } last && key(item).CompareTo((last.Time, last.Id)) is var order && (descending ? order >= 0 : order <= 0)) continue;
            if (more = page.Count == size) break;
            page.Add(item);
        }
        return new Page<T>(page, more ? tokens.Make(new OrderCursor(key(page[^1]).Time, key(page[^1]).Id), call.BoundTo) : "", total);
    }
}
