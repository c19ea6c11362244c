using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Mail;

/// <summary>A mail that waits in the outbox: written with the change that causes it, sent afterwards, tried again until it went or gave up.</summary>
public sealed class OutboxMail : ITenantRow
{
    /// <summary>After so many tries a mail stays in the outbox with its error.</summary>
    public const int MostAttempts = 8;

    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id; also its Message-Id, so that a mail sent twice after a crash is recognised as one.</summary>
    public required MailId Id { get; init; }

    /// <summary>The recipient, a member of the agency.</summary>
    public required string Recipient { get; init; }

    /// <summary>One line.</summary>
    public required string Subject { get; init; }

    /// <summary>Plain text.</summary>
    public required string Body { get; set; }

    /// <summary>The body holds a link that lets somebody in: it is wiped once it went, or when it is given up.</summary>
    public bool Secret { get; init; }

    /// <summary>When it was written (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When to try next; null when sent or given up.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>When it went.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Tries so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? Error { get; set; }
}
