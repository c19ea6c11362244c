using System.Collections.Concurrent;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules;

/// <summary>
/// What requests read, for the circuits that take their pages over: kept in this node's memory for half a minute, taken once, by the member who read
/// it. A circuit that opens on another node, or later, reads anew.
/// </summary>
/// <remarks>Not sent with the page: the client would send it back in one message, and 50 rows are more than a hub accepts from strangers.</remarks>
public sealed class Handovers(TimeProvider clock)
{
    /// <summary>How long one is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private const int Most = 2_000;

    private readonly ConcurrentDictionary<Guid, (Handover What, DateTimeOffset Until)> _waiting = new();

    /// <summary>Keeps one and gives the key to it; null when too many wait.</summary>
    public Guid? Put(Handover what)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, entry) in _waiting)
        {
            if (entry.Until < now)
                _waiting.TryRemove(old, out _);
        }
        if (_waiting.Count >= Most)
            return null;
        var key = Guid.NewGuid();
        _waiting[key] = (what, now + Kept);
        return key;
    }

    /// <summary>Takes one away; null when it is not this member's and page's, was taken, or is too old.</summary>
    public Handover? Take(Guid key, Actor actor, string uri) =>
        _waiting.TryRemove(key, out var entry) && entry.Until >= clock.GetUtcNow()
        && entry.What.Actor.Tenant == actor.Tenant && entry.What.Actor.Member == actor.Member && entry.What.Uri == uri ? entry.What : null;
}
