using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Protocol;

/// <summary>Cuts a page out of what a search found. Rows have a time and an id, by which the next page knows where the last one ended.</summary>
internal sealed class Paging(PageTokens tokens)
{
    public sealed record Page<T>(IReadOnlyList<T> Items, string NextPageToken, int TotalCount);

    public Page<T> Cut<T>(ApiCall call, IEnumerable<T> found, Func<T, (long Time, long Id)> key, int size, bool descending = false)
    {
        var boundTo = call.BoundTo;
        OrderCursor? after = null;
        if (call.Query["page_token"] is { } token)
        {
            (after, var wrong) = tokens.Read(token, boundTo);
            if (wrong is not null) throw new Refusal(wrong);
        }
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
        var next = first + page.Count < all.Count ? tokens.Make(new OrderCursor(page[^1].Key.Time, page[^1].Key.Id), boundTo) : "";
        return new Page<T>([.. page.Select(row => row.Item)], next, all.Count);
    }
}
