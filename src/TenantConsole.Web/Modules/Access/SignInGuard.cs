using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Counts tries, on all nodes together, and pauses after too many. It never asks whether the address exists, so that a stranger sees the
/// same for all addresses. A try is counted before the password is looked at: many tries at once gain nothing, and during a pause they cost
/// a look into memory: no statement, no hashing.
/// </summary>
public sealed class SignInGuard(SignInDb db, PausedTries paused, TimeProvider clock, IOptions<SignInSettings> options)
{
    /// <summary>Counts one try.</summary>
    /// <returns>How many are left after it; null when this one comes too late and must not be looked at.</returns>
    public async Task<int?> TakeAsync(TryCount count, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stale = now - options.Value.Pause;
        var subject = count.Digest;
        if (paused.Try(subject, now) > 0)
            return null;
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
        if (tries <= options.Value.Tries)
            return options.Value.Tries - tries;
        // The pause began with the last try that was looked at: that moment is asked for once, then known here.
        var began = await db.Attempts.Where(a => a.Subject == subject).Select(a => (DateTimeOffset?)a.LastAt).SingleOrDefaultAsync(cancellationToken);
        if (began is { } at)
            paused.Add(subject, at + options.Value.Pause, now);
        return null;
    }

    /// <summary>Forgets the tries after a success.</summary>
    public Task ForgetAsync(TryCount count, CancellationToken cancellationToken)
    {
        var subject = count.Digest;
        paused.Remove(subject);
        return db.Attempts.Where(a => a.Subject == subject).ExecuteDeleteAsync(cancellationToken);
    }
}
