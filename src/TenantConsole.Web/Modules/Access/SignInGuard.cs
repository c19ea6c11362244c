using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Counts tries, on all nodes together, and pauses after too many. It never asks whether the address exists, so that a stranger sees the
/// same for all addresses. A try is counted before the password is looked at: many tries at once gain nothing, and during a pause they cost
/// one small statement and no hashing.
/// </summary>
public sealed class SignInGuard(SignInDb db, TimeProvider clock, IOptions<SignInSettings> options)
{
    /// <summary>Counts one try.</summary>
    /// <returns>How many are left after it; null when this one comes too late and must not be looked at.</returns>
    public async Task<int?> TakeAsync(TryCount count, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stale = now - options.Value.Pause;
        var subject = count.Digest;
        // A try during a pause does not lengthen it: only tries that were looked at move the clock.
        var tries = (await db.Database.SqlQuery<int>($"""
            insert into directory.sign_in_attempts as a (subject, tries, last_at) values ({subject}, 1, {now})
            on conflict (subject) do update set
                tries = case when a.last_at <= {stale} then 1 else a.tries + 1 end,
                last_at = case when a.last_at > {stale} and a.tries >= {options.Value.Tries} then a.last_at else {now} end
            returning tries as "Value"
            """).ToListAsync(cancellationToken)).Single();
        if (tries == 1)
            await db.Attempts.Where(a => a.LastAt <= stale && a.Subject != subject).ExecuteDeleteAsync(cancellationToken);
        return tries <= options.Value.Tries ? options.Value.Tries - tries : null;
    }

    /// <summary>Forgets the tries after a success.</summary>
    public Task ForgetAsync(TryCount count, CancellationToken cancellationToken)
    {
        var subject = count.Digest;
        return db.Attempts.Where(a => a.Subject == subject).ExecuteDeleteAsync(cancellationToken);
    }
}
