using System.Collections.Concurrent;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>
/// How many rows the views of lists have, and what they come to, read once for all who look at them on this node: who sees the same stores sees the same figures. They
/// hold until a change of what they count is heard (<see cref="LiveUpdates"/>), and a minute at most, since some views speak of time.
/// </summary>
public sealed class ViewCounts(LiveUpdates live, TimeProvider clock)
{
    private const int MostKept = 5_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    /// <summary>The figures of a view.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="permission">The permission by which the list's rows are in reach.</param>
    /// <param name="topic">The topic of changes after which the count may be another: <see cref="ChangeNotice"/>.</param>
    /// <param name="list">The list, and which of its figures.</param>
    /// <param name="query">The view's query.</param>
    /// <param name="count">Reads them, for whoever waits: it must not end with the page that asked first.</param>
    public async Task<T?> GetAsync<T>(Actor actor, string permission, string topic, string list, string query, Func<Task<T?>> count) where T : class
    {
        var now = clock.GetUtcNow();
        if (_kept.Count > MostKept)
            Forget(now);
        var key = $"{actor.Tenant}/{Reach(actor, permission)}/{list}?{query}";
        var kept = _kept.AddOrUpdate(key, _ => New(), (_, old) => IsCurrent(old, actor, topic, now) ? old : New());
        try
        {
            return (T?)await kept.Figures.Value;
        }
        catch
        {
            _kept.TryRemove(KeyValuePair.Create(key, kept)); // who asks next tries again
            throw;
        }

        // On no page's thread: the page may be gone before its count is there, and others wait for it.
        Kept New() => new(now, new(() => Task.Run(async () => (object?)await count())));
    }

    // Who may not see all of the agency also sees what they started themselves.
    private static string Reach(Actor actor, string permission) =>
        actor.Scope(permission) is { All: true } ? "*" : $"{actor.Member}:{string.Join(',', actor.Scope(permission).Stores.Select(s => s.Value).Order())}";

    private bool IsCurrent(Kept kept, Actor actor, string topic, DateTimeOffset now) =>
        now - kept.At < Longest && !(live.LastChange(actor.Tenant, topic) >= kept.At);

    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _kept.Where(k => now - k.Value.At >= Longest).ToList())
            _kept.TryRemove(old);
        if (_kept.Count > MostKept)
            _kept.Clear();
    }

    private sealed record Kept(DateTimeOffset At, Lazy<Task<object?>> Figures);
}
