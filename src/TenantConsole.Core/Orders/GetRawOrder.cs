using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Orders;

/// <summary>
/// The platform's own record of an order, as the mirror keeps it: without anything about a person. For those who care for the connection
/// (<c>store.connect</c>, admins), to see what the platform said where a projection looks wrong.
/// </summary>
[UseCase(Permission.StoreConnect)]
public sealed class GetRawOrder(TenantDatabases databases)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record.</summary>
    /// <param name="Json">Indented JSON.</param>
    /// <param name="UpdateTime">The platform's version of it.</param>
    /// <param name="ReceivedAt">When it came (protocol time).</param>
    public sealed record Raw(string Json, DateTimeOffset UpdateTime, DateTimeOffset ReceivedAt);

    /// <summary>Reads it.</summary>
    public async Task<Result<Raw>> RunAsync(Actor actor, StoreId store, string orderId, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.StoreConnect, store) is { } refusal)
        {
            return refusal;
        }

        await using var db = databases.Open(actor, Permission.StoreConnect);
        var found = await db.MirroredObjects.AsNoTracking()
            .Where(o => o.StoreId == store && o.Kind == OrdersStep.ObjectKind && o.ObjectId == orderId)
            .Select(o => new { o.Body, o.UpdateTime, o.ReceivedAt }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return OrdersProblems.UnknownOrder;
        }

        using var json = JsonDocument.Parse(found.Body);
        return new Raw(JsonSerializer.Serialize(json, Indented), found.UpdateTime, found.ReceivedAt);
    }
}
