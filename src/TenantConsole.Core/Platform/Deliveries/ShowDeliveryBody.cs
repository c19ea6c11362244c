using System.Text.Json;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>
/// Shows what a delivery said, masked wherever a field may hold something about a person (<see cref="PersonalFields"/>). The look is in the trail before the body leaves this method.
/// </summary>
[UseCase(Permission.WebhookReplay)]
public sealed class ShowDeliveryBody(TenantDatabases databases, DeliveryReader reader, TimeProvider clock)
{
    /// <summary>The body as JSON, indented and masked.</summary>
    public async Task<Result<string>> RunAsync(Actor actor, DeliveryId id, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.WebhookReplay, id.Store) is { } refusal)
            return refusal;
        if (await reader.FindAsync(actor.Tenant, id.Store, [id.Sequence], cancellationToken) is not [var found])
            return DeliveryProblems.Unknown;
        string body;
        try
        {
            body = PersonalFields.Masked(found.Body);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter of text that is no Unicode
        {
            return DeliveryProblems.Unreadable;
        }

        await using var db = databases.Open(actor, Permission.WebhookReplay);
        db.Record(actor, clock, "platform.delivery-shown", ("delivery", id.ToString()), after: new { found.Topic, found.NotificationId }, store: id.Store);
        await db.SaveChangesAsync(cancellationToken);
        return body;
    }
}
