using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Approvals;

/// <summary>A decision that needs a second person: who asked is not who approves, admins included (B-12).</summary>
public sealed class Approval : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required ApprovalId Id { get; init; }

    /// <summary>What is asked: <c>affiliates.payout-release</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the thing it is about.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The thing and its figures at the time of asking, as JSON: what is approved is what was seen.</summary>
    public required string Seen { get; init; }

    /// <summary>Who asked.</summary>
    public required MemberId AskedBy { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Where it is.</summary>
    public ApprovalState State { get; private set; }

    /// <summary>Who decided.</summary>
    public MemberId? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The reason of a refusal.</summary>
    public string? Note { get; private set; }

    /// <summary>Decides. The same person as asked is refused; a second decision is refused; a refusal needs a reason.</summary>
    public Problem? Decide(MemberId by, bool approve, string? note, DateTimeOffset at)
    {
        if (State != ApprovalState.Asked)
        {
            return ApprovalProblems.Decided;
        }

        if (by == AskedBy)
        {
            return ApprovalProblems.SamePerson;
        }

        if (!approve && string.IsNullOrWhiteSpace(note))
        {
            return ApprovalProblems.ReasonMissing;
        }

        (State, DecidedBy, DecidedAt, Note) = (approve ? ApprovalState.Approved : ApprovalState.Refused, by, at, note);
        return null;
    }
}
