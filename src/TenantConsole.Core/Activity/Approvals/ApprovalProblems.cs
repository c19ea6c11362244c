namespace TenantConsole.Core.Activity.Approvals;

/// <summary>The expected failures of approvals.</summary>
public static class ApprovalProblems
{
    /// <summary>The one who asked tried to decide.</summary>
    public static Problem SamePerson => ActivityTexts.Say.Problem("activity.approval-same-person");

    /// <summary>Decided already.</summary>
    public static Problem Decided => ActivityTexts.Say.Problem("activity.approval-decided");

    /// <summary>A refusal without a reason.</summary>
    public static Problem ReasonMissing => ActivityTexts.Say.Problem("activity.approval-reason", field: "note");
}
