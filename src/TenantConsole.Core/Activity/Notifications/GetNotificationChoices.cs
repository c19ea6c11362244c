using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Notifications;

/// <summary>How the actor wants to be told, for every kind.</summary>
[UseCase(null)]
public sealed class GetNotificationChoices(TenantDatabases databases)
{
    /// <summary>Reads them; a kind without a choice is told in the console.</summary>
    public async Task<Result<IReadOnlyDictionary<NotificationKind, NotificationChannel>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return NotificationProblems.NoMember;
        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var chosen = await db.NotificationChoices.Where(c => c.MemberId == member).ToDictionaryAsync(c => c.Kind, c => c.Channel, cancellationToken);
        return Result<IReadOnlyDictionary<NotificationKind, NotificationChannel>>.Of(
            Enum.GetValues<NotificationKind>().ToDictionary(kind => kind, kind => chosen.GetValueOrDefault(kind, NotificationChannel.InApp)));
    }
}
