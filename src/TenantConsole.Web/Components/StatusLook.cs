using System.Collections.Frozen;

namespace TenantConsole.Web.Components;

/// <summary>How a state looks. The one table: a page never picks a status colour itself.</summary>
/// <param name="Role">Colour.</param>
/// <param name="Shape">Shape, since colour alone does not tell.</param>
public sealed record StatusLook(StatusRole Role, Shape Shape)
{
    private static readonly FrozenDictionary<StatusWord, StatusLook> Table = new Dictionary<StatusWord, StatusLook>
    {
        // An order
        [StatusWord.OrderUnpaid] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.OrderToShip] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.OrderSample] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.OrderLabelPrinted] = new(StatusRole.Run, Shape.Run),
        [StatusWord.OrderInTransit] = new(StatusRole.Run, Shape.Run),
        [StatusWord.OrderDelivered] = new(StatusRole.Good, Shape.Good),
        [StatusWord.OrderCompleted] = new(StatusRole.Good, Shape.Good),
        [StatusWord.OrderDueSoon] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.OrderLate] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.OrderOnHold] = new(StatusRole.Held, Shape.Held),
        [StatusWord.OrderRiskCheck] = new(StatusRole.Held, Shape.Held),
        [StatusWord.OrderCancelled] = new(StatusRole.Idle, Shape.Off),
        // A command to the platform
        [StatusWord.CommandQueued] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.CommandSending] = new(StatusRole.Run, Shape.Run),
        [StatusWord.CommandApplied] = new(StatusRole.Good, Shape.Good),
        [StatusWord.CommandOutcomeUnknown] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.CommandRejected] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.CommandSuperseded] = new(StatusRole.Idle, Shape.Off),
        // A run
        [StatusWord.RunWaiting] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.RunRunning] = new(StatusRole.Run, Shape.Run),
        [StatusWord.RunDone] = new(StatusRole.Good, Shape.Good),
        [StatusWord.RunDoneWithFailures] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.RunFailed] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.RunPaused] = new(StatusRole.Held, Shape.Held),
        [StatusWord.RunCancelled] = new(StatusRole.Idle, Shape.Off),
        // A notification of the platform
        [StatusWord.NotificationAccepted] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.NotificationProcessing] = new(StatusRole.Run, Shape.Run),
        [StatusWord.NotificationProcessed] = new(StatusRole.Good, Shape.Good),
        [StatusWord.NotificationRetrying] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.NotificationDeadLetter] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.NotificationBadSignature] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.NotificationQuarantined] = new(StatusRole.Held, Shape.Held),
        [StatusWord.NotificationDuplicate] = new(StatusRole.Idle, Shape.Off),
        // A finding
        [StatusWord.FindingInWork] = new(StatusRole.Run, Shape.Run),
        [StatusWord.FindingExplained] = new(StatusRole.Good, Shape.Good),
        [StatusWord.FindingInsideTolerance] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.FindingOpen] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.FindingWrittenOff] = new(StatusRole.Idle, Shape.Off),
        // A return or dispute case
        [StatusWord.CaseSubmitted] = new(StatusRole.Run, Shape.Run),
        [StatusWord.CaseWon] = new(StatusRole.Good, Shape.Good),
        [StatusWord.CaseEvidenceMissing] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.CaseLost] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.CaseWaitingForPlatform] = new(StatusRole.Held, Shape.Held),
        [StatusWord.CaseExpired] = new(StatusRole.Idle, Shape.Off),
        // A commission
        [StatusWord.CommissionPending] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.CommissionApproved] = new(StatusRole.Good, Shape.Good),
        [StatusWord.CommissionPaid] = new(StatusRole.Good, Shape.Good),
        [StatusWord.CommissionOverLimit] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.CommissionHeld] = new(StatusRole.Held, Shape.Held),
        [StatusWord.CommissionLocked] = new(StatusRole.Held, Shape.Lock),
        [StatusWord.CommissionClawedBack] = new(StatusRole.Held, Shape.Back),
        // A payout
        [StatusWord.PayoutDraft] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.PayoutSent] = new(StatusRole.Run, Shape.Run),
        [StatusWord.PayoutPaid] = new(StatusRole.Good, Shape.Good),
        [StatusWord.PayoutReturned] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.PayoutSecondPerson] = new(StatusRole.Held, Shape.Held),
        // A statement
        [StatusWord.StatementExpected] = new(StatusRole.Idle, Shape.Idle),
        [StatusWord.StatementImporting] = new(StatusRole.Run, Shape.Run),
        [StatusWord.StatementCloses] = new(StatusRole.Good, Shape.Good),
        [StatusWord.StatementDoesNotClose] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.StatementReserveTaken] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.StatementClosed] = new(StatusRole.Held, Shape.Lock),
        // Account health
        [StatusWord.HealthExcellent] = new(StatusRole.Good, Shape.Good),
        [StatusWord.HealthFair] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.HealthPoor] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.HealthOff] = new(StatusRole.Bad, Shape.Bad),
        // A store's connection
        [StatusWord.ConnectionConnected] = new(StatusRole.Good, Shape.Good),
        [StatusWord.ConnectionSyncing] = new(StatusRole.Run, Shape.Run),
        [StatusWord.ConnectionExpiring] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.ConnectionBroken] = new(StatusRole.Bad, Shape.Bad),
        [StatusWord.ConnectionDisconnected] = new(StatusRole.Idle, Shape.Off),
        // An agency
        [StatusWord.AgencyActive] = new(StatusRole.Good, Shape.Good),
        [StatusWord.AgencySuspended] = new(StatusRole.Held, Shape.Held),
        [StatusWord.AgencyClosing] = new(StatusRole.Warn, Shape.Warn),
        [StatusWord.AgencyClosed] = new(StatusRole.Idle, Shape.Off),
    }.ToFrozenDictionary();

    /// <summary>The look of a word.</summary>
    public static StatusLook Of(StatusWord word) => Table[word];

    /// <summary>The CSS class of a role; idle has none.</summary>
    public static string? ClassOf(StatusRole role) => role == StatusRole.Idle ? null : role.ToString().ToLowerInvariant();

    /// <summary>The shape that a role has where no table says otherwise.</summary>
    public static Shape ShapeOf(StatusRole role) => Enum.Parse<Shape>(role.ToString());
}
