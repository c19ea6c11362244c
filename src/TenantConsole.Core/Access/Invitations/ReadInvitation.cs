using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>What the link of an invitation leads to, or why it is not taken. There is no actor: whoever has the token may look.</summary>
public sealed class ReadInvitation(TenantDatabases databases, DirectoryDatabase directory, TimeProvider clock)
{
    /// <summary>An invitation that can be taken up.</summary>
    /// <param name="Tenant">The agency.</param>
    /// <param name="Agency">Its name.</param>
    /// <param name="Id">The invitation.</param>
    /// <param name="Email">Who is invited.</param>
    /// <param name="InvitedBy">The name of who invited them.</param>
    /// <param name="ExpiresAt">Until when.</param>
    public sealed record Offer(TenantId Tenant, string Agency, InvitationId Id, string Email, string InvitedBy, DateTimeOffset ExpiresAt);

    /// <summary>Reads it.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Result<Offer>> RunAsync(string? token, CancellationToken cancellationToken)
    {
        if (token is not { Length: > 0 and <= 100 })
            return AccessProblems.NoInvitation;
        var hash = InvitationToken.Hash(token);
        await using var directoryDb = directory.Open();
        if (await directoryDb.Invitations.Where(i => i.TokenHash == hash).Select(i => new { i.TenantId, i.InvitationId }).SingleOrDefaultAsync(cancellationToken) is not { } entry)
            return AccessProblems.NoInvitation;

        await using var db = databases.Open(entry.TenantId, StoreScope.Everything);
        var id = new InvitationId(entry.InvitationId);
        var agency = await db.Agencies.Select(a => new { a.Name, a.State }).SingleAsync(cancellationToken);
        var invitation = await db.Invitations.AsNoTracking().SingleAsync(i => i.Id == id, cancellationToken);
        if (!AgencyLifeCycle.Works(agency.State))
            return AccessProblems.InvitationOfClosed;
        return Refuse(invitation, hash, clock.GetUtcNow()) is { } refusal
            ? refusal
            : new Offer(entry.TenantId, agency.Name, id, invitation.Email, invitation.InvitedByName, invitation.ExpiresAt);
    }

    /// <summary>Why the link is not taken; null when it is.</summary>
    internal static Problem? Refuse(Invitation invitation, byte[] hash, DateTimeOffset now) =>
        invitation.AcceptedAt is not null ? AccessProblems.InvitationUsed
        : invitation.RevokedAt is not null ? AccessProblems.InvitationRevoked
        : !invitation.TokenHash.AsSpan().SequenceEqual(hash) ? AccessProblems.InvitationReplaced
        : invitation.ExpiresAt <= now ? AccessProblems.InvitationExpired
        : null;
}
