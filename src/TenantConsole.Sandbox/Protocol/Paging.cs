using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>Cuts a page out of what a search found. Rows have a time and an id, by which the next page knows where the last one ended.</summary>
internal sealed class Paging(PageTokens tokens)
{
    public sealed record Page<T>(IReadOnlyList<T> Items, string NextPageToken, int TotalCount);

    public Page<T> Cut<T>(ApiCall call, IEnumerable<T> found, Func<T, (long Time, long Id)> key, int size, bool descending = false)
    {
        var after = After(call);
        var all = found.Select(item => (Key: key(item), Item: item)).ToList();
        all.Sort((left, right) => descending ? right.Key.CompareTo(left.Key) : left.Key.CompareTo(right.Key));
        var first = 0;
        if (after is { } last)
        {
            var end = (last.Time, last.Id);
            first = all.FindIndex(row => descending ? row.Key.CompareTo(end) < 0 : row.Key.CompareTo(end) > 0);
            if (first < 0) first = all.Count;
        }
        var page = all.Skip(first).Take(size).ToList();
        var next = first + page.Count < all.Count ? tokens.Make(new OrderCursor(page[^1].Key.Time, page[^1].Key.Id), call.BoundTo) : "";
        return new Page<T>([.. page.Select(row => row.Item)], next, all.Count);
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
