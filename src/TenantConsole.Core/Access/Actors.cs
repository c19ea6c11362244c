using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>
/// Makes the actor of a user inside an agency: their grants, resolved to the stores that each permission reaches. Remembered for some
/// seconds (<see cref="AccessOptions.RememberSeconds"/>), forgotten at once where something changes and, on the other nodes, when its
/// notice arrives (<see cref="AccessNotice"/>): so a change ends or downgrades every request and circuit.
/// </summary>
public sealed class Actors(
    TenantDatabases databases, DirectoryDatabase directory, IStoreGroups groups, TimeProvider clock, IOptions<AccessOptions> options)
{
    private const int SweepAt = 5_000;

    private readonly ConcurrentDictionary<(Guid User, TenantId Tenant), (Result<Actor> Answer, DateTimeOffset Until)> _remembered = new();
    private long _generation;

    /// <summary>The actor, or why there is none: not a member, or the agency is closed.</summary>
    public async ValueTask<Result<Actor>> FindAsync(Guid user, TenantId tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_remembered.TryGetValue((user, tenant), out var known) && known.Until > now)
            return known.Answer;

        var generation = Interlocked.Read(ref _generation);
        var answer = await ReadAsync(user, tenant, cancellationToken);
        if (_remembered.Count >= SweepAt)
            Sweep(now);
        // What was read before somebody's change was forgotten must not be remembered after it.
        if (generation == Interlocked.Read(ref _generation))
            _remembered[(user, tenant)] = (answer, now.AddSeconds(options.Value.RememberSeconds));
        return answer;
    }

    /// <summary>The agencies that a user is a member of and can sign in to, by name.</summary>
    public async Task<IReadOnlyList<MemberAgency>> AgenciesAsync(Guid user, CancellationToken cancellationToken)
    {
        await using var db = directory.Open();
        return await (
            from membership in db.Memberships
            join agency in db.Agencies on membership.TenantId equals agency.TenantId
            where membership.UserId == user && agency.State != AgencyState.Closed
            orderby agency.Name, agency.TenantId
            select new MemberAgency(agency.TenantId, agency.Name)).ToListAsync(cancellationToken);
    }

    /// <summary>Called after a change of grants, roles, stores or the agency's state.</summary>
    public void Forget(TenantId tenant)
    {
        Interlocked.Increment(ref _generation);
        foreach (var key in _remembered.Keys.Where(k => k.Tenant == tenant))
            _remembered.TryRemove(key, out _);
    }

    /// <summary>Called when changes may have been missed: everything is asked anew.</summary>
    public void ForgetAll()
    {
        Interlocked.Increment(ref _generation);
        _remembered.Clear();
    }

    private async Task<Result<Actor>> ReadAsync(Guid user, TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var agencies = db.Agencies;
        var member = await db.Members.Where(m => m.UserId == user).Select(m => new
        {
            m.Id,
            m.Name,
            State = agencies.Select(a => a.State).First(),
        }).FirstOrDefaultAsync(cancellationToken);
        if (member is null)
            return AccessProblems.NotMember;
        if (!AgencyLifeCycle.CanRead(member.State))
            return AccessProblems.Closed;

        var grants = await db.Grants.Where(g => g.MemberId == member.Id)
            .Join(db.RolePermissions, g => g.Role, p => p.Role, (g, p) => new GrantedPermission(p.Permission, g.ClientId, g.StoreId))
            .ToListAsync(cancellationToken);
        var stores = grants.Any(g => g.Client is not null || g.Store is not null) ? await groups.ListAsync(tenant, cancellationToken) : [];
        return Actor.ForMember(tenant, member.Id, member.Name, GrantScopes.Resolve(grants, stores), readOnly: !AgencyLifeCycle.Works(member.State));
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, value) in _remembered)
        {
            if (value.Until <= now)
                _remembered.TryRemove(key, out _);
        }
    }
}
