using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Findings;

/// <summary>How checks raise and settle findings, inside their own unit of work.</summary>
public static class FindingBook
{
    /// <summary>Raises a finding, or refreshes the open one with the same fingerprint. Saved with the unit of work.</summary>
    public static async Task<Finding> RaiseAsync(this ConsoleDb db, Finding found, CancellationToken cancellationToken)
    {
        var open = await db.Findings.SingleOrDefaultAsync(
            f => f.Kind == found.Kind && f.Fingerprint == found.Fingerprint && f.ClosedAt == null, cancellationToken);
        if (open is null)
        {
            db.Findings.Add(found);
            return found;
        }

        (open.Title, open.Detail, open.Link, open.DueAt, open.Stake, open.StakeCurrency) =
            (found.Title, found.Detail, found.Link, found.DueAt, found.Stake, found.StakeCurrency);
        return open;
    }

    /// <summary>Closes the open finding with this fingerprint: its cause is gone. One statement of its own.</summary>
    public static Task<int> SettleAsync(this ConsoleDb db, string kind, string fingerprint, DateTimeOffset at, CancellationToken cancellationToken) =>
        db.Findings.Where(f => f.Kind == kind && f.Fingerprint == fingerprint && f.ClosedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(f => f.State, FindingState.Explained).SetProperty(f => f.ClosedAt, at), cancellationToken);
}
