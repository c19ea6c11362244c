namespace TenantConsole.Core.Activity.Approvals;

/// <summary>The expected failures of approvals.</summary>
public static class ApprovalProblems
{
    /// <summary>The one who asked tried to decide.</summary>
    public static Problem SamePerson { get; } = new("activity.approval-same-person", "You asked for this. Somebody else must approve it.");

    /// <summary>Decided already.</summary>
    public static Problem Decided { get; } = new("activity.approval-decided", "This was decided already. Reload to see by whom.");

    /// <summary>A refusal without a reason.</summary>
    public static Problem ReasonMissing { get; } = new("activity.approval-reason", "Say why it is refused, so that it can be put right.", Field: "note");
}
