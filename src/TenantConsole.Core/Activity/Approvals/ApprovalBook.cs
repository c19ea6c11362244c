using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Approvals;

/// <summary>How use cases ask for a second person's decision, inside their own unit of work.</summary>
public static class ApprovalBook
{
    /// <summary>
    /// Asks, and tells those who may decide, never who asked. Part of the unit of work's current transaction, which there must be; the approval is
    /// saved with it.
    /// </summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="question">How it reads, where it is decided and by whom.</param>
    /// <param name="clock">When they are told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task AskAsync(this ConsoleDb db, Approval asked, ApprovalQuestion question, TimeProvider clock, CancellationToken cancellationToken)
    {
        db.Approvals.Add(asked);
        var holders = await db.HoldersAsync(question.Permission, question.Store is { } store ? [store] : [], cancellationToken);
        var notice = new Notice(NotificationKind.ApprovalWaits, asked.Kind, question.Subject, question.Link, question.Store?.Store);
        await db.NotifyAsync([.. holders.Where(member => member != asked.AskedBy)], notice, clock, cancellationToken);
    }
}
