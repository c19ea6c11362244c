using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>Chooses how the actor is told of one kind, from now on.</summary>
[UseCase(null)]
public sealed class SetNotificationChoice(TenantDatabases databases)
{
    /// <summary>Saves the choice.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, NotificationKind kind, NotificationChannel channel, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return NotificationProblems.NoMember;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var row = await db.NotificationChoices.FirstOrDefaultAsync(c => c.MemberId == member && c.Kind == kind, cancellationToken);
        if (row is null)
            db.NotificationChoices.Add(row = new() { TenantId = actor.Tenant, MemberId = member, Kind = kind });
        row.Channel = channel;
        await db.SaveChangesAsync(cancellationToken);
        return Done.Result;
    }
}
