using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>What the use cases of invitations have in common.</summary>
internal static class InvitationWriting
{
    /// <summary>The invitations whose link would still be taken.</summary>
    public static IQueryable<Invitation> OpenInvitations(this ConsoleDb db, DateTimeOffset now) =>
        db.Invitations.Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt > now);

    /// <summary>The address as it is kept; null when it is none.</summary>
    public static string? Address(string? text) =>
        text?.Trim() is { Length: > 3 and <= 254 } email && MailAddress.TryCreate(email, out var parsed) && parsed.Address == email && !email.Any(char.IsWhiteSpace)
            ? email : null;

    /// <summary>The way from a token to its agency, in the unit of work's own transaction: the agency is not known when the link is opened.</summary>
    public static Task AddInvitationTokenAsync(this ConsoleDb db, Invitation invitation, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"insert into directory.invitations (token_hash, tenant_id, invitation_id) values ({invitation.TokenHash}, {db.Tenant.Value}, {invitation.Id.Value})",
            cancellationToken);

    /// <summary>Puts the mail with the link into the unit of work.</summary>
    public static async Task MailInvitationAsync(this ConsoleDb db, IMemberMail mail, AccessOptions options, Invitation invitation, string token, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.Select(a => a.Name).SingleAsync(cancellationToken);
        var link = new Uri(options.PublicUrl, $"account/invitation?token={token}");
        mail.Enqueue(db, invitation.Email,
            AccessTexts.Say["Mail.Invitation.Subject", invitation.InvitedByName, agency],
            AccessTexts.Say["Mail.Invitation.Body", invitation.InvitedByName, agency, link, AccessTexts.Say.Count("Mail.Days", (long)options.InvitationLasts.TotalDays)],
            secret: true);
    }
}
