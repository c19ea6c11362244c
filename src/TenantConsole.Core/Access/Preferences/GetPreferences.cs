using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>
/// The actor's own preferences, null while nothing was chosen. Every document asks, so the answer is remembered for some seconds; the node
/// that saves forgets it at once.
/// </summary>
[UseCase(null)]
public sealed class GetPreferences(TenantDatabases databases, TimeProvider clock)
{
    private const int SweepAt = 5_000;
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<(TenantId, MemberId), (MemberPreferences? Answer, DateTimeOffset Until)> _remembered = new();
    private long _generation;

    /// <summary>Reads them.</summary>
    public async ValueTask<Result<MemberPreferences?>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return PreferencesProblems.NoMember;
        var now = clock.GetUtcNow();
        if (_remembered.TryGetValue((actor.Tenant, member), out var known) && known.Until > now)
            return Result<MemberPreferences?>.Of(known.Answer);

        var generation = Interlocked.Read(ref _generation);
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var found = await db.Preferences.Where(p => p.MemberId == member)
            .Select(p => new MemberPreferences(p.Theme, p.Density, p.TimeZone, p.Formats, p.Language, p.ReducedMotion)).FirstOrDefaultAsync(cancellationToken);
        if (_remembered.Count >= SweepAt)
            _remembered.Clear();
        // What was read before somebody's change was forgotten must not be remembered after it.
        if (generation == Interlocked.Read(ref _generation))
            _remembered[(actor.Tenant, member)] = (found, now + Remember);
        return Result<MemberPreferences?>.Of(found);
    }

    internal void Forget(TenantId tenant, MemberId member)
    {
        Interlocked.Increment(ref _generation);
        _remembered.TryRemove((tenant, member), out _);
    }
}
