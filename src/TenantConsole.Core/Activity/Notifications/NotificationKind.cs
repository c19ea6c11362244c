namespace TenantConsole.Core.Activity.Notifications;

/// <summary>What people are told of. Each person chooses how for each kind.</summary>
public enum NotificationKind
{
    /// <summary>A run that they started ended well.</summary>
    RunDone,

    /// <summary>A run that they started failed, or some of its rows did.</summary>
    RunFailed,

    /// <summary>A check found something about a store that they see.</summary>
    FindingRaised,

    /// <summary>Somebody whom they invited joined.</summary>
    InvitationAccepted,

    /// <summary>A decision waits for them.</summary>
    ApprovalWaits,
}
