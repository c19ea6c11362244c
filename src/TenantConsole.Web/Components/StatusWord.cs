namespace TenantConsole.Web.Components;

#pragma warning disable CS1591 // the words say it; colour and shape stand in StatusLook

/// <summary>Every state that the screen names. A module maps its own states to these by a switch; word, colour and shape then come from one place.</summary>
public enum StatusWord
{
    // An order
    OrderUnpaid,
    OrderToShip,
    OrderSample,
    OrderLabelPrinted,
    OrderInTransit,
    OrderDelivered,
    OrderCompleted,
    OrderDueSoon,
    OrderLate,
    OrderOnHold,
    OrderRiskCheck,
    OrderCancelled,
    // A command to the platform
    CommandQueued,
    CommandSending,
    CommandApplied,
    CommandOutcomeUnknown,
    CommandRejected,
    CommandSuperseded,
    // A run
    RunWaiting,
    RunRunning,
    RunDone,
    RunDoneWithFailures,
    RunFailed,
    RunPaused,
    RunCancelled,
    // A notification of the platform
    NotificationAccepted,
    NotificationProcessing,
    NotificationProcessed,
    NotificationRetrying,
    NotificationDeadLetter,
    NotificationBadSignature,
    NotificationQuarantined,
    NotificationDuplicate,
    // A finding
    FindingInWork,
    FindingExplained,
    FindingInsideTolerance,
    FindingOpen,
    FindingWrittenOff,
    // A return or dispute case
    CaseSubmitted,
    CaseWon,
    CaseEvidenceMissing,
    CaseLost,
    CaseWaitingForPlatform,
    CaseExpired,
    // A commission
    CommissionPending,
    CommissionApproved,
    CommissionPaid,
    CommissionOverLimit,
    CommissionHeld,
    CommissionLocked,
    CommissionClawedBack,
    // A payout
    PayoutDraft,
    PayoutSent,
    PayoutPaid,
    PayoutReturned,
    PayoutSecondPerson,
    // A statement
    StatementExpected,
    StatementImporting,
    StatementCloses,
    StatementDoesNotClose,
    StatementReserveTaken,
    StatementClosed,
    // Account health
    HealthExcellent,
    HealthFair,
    HealthPoor,
    HealthOff,
    // A store's connection
    ConnectionConnected,
    ConnectionSyncing,
    ConnectionExpiring,
    ConnectionBroken,
    ConnectionDisconnected,
    // An agency
    AgencyActive,
    AgencySuspended,
    AgencyClosing,
    AgencyClosed,
}
