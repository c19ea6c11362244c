using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>Writes the filtered list of deliveries, newest first, while the browser waits; audited, as every file that leaves is. Bodies stay.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportDeliveries(TenantDatabases databases, DeliveryReader reader, TimeProvider clock)
{
    /// <summary>Deliveries that one file holds: what is written in a few seconds. Past it the list has to be narrowed.</summary>
    public const int Most = 20_000;

    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which deliveries.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(DeliveryFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var stores = await DeliveryScope.StoresAsync(databases, actor, Permission.RunView, request.Filter.Stores, cancellationToken);
        var part = await reader.ReadAsync(actor.Tenant, stores, request.Filter, null, Most, patience: null, cancellationToken);
        if (part.Next is not null)
            return DeliveryProblems.ExportTooMany(Most);
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            db.Record(actor, clock, "platform.deliveries-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { deliveries = part.Rows.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(PlatformTexts.Say["deliveries.export"],
        [
            Text("store", 26), SheetColumn.Integer(PlatformTexts.Say["deliveries.export.topic"]), Text("name", 30), Text("about", 30), Text("id", 24), Text("state", 18), Text("repeat", 12),
            Time("sent"), Time("received"), Time("taken"), SheetColumn.Integer(PlatformTexts.Say["deliveries.export.took"]),
        ]);
        foreach (var row in part.Rows)
        {
            writer.BeginRow();
            writer.Text(request.Store(row.Store));
            writer.Integer(row.Topic);
            writer.Text(WebhookTopics.Find(row.Topic)?.Name);
            writer.Text(row.Objects.Count > 0 ? string.Join(", ", row.Objects.Select(o => $"{o.Kind} {o.Id}")) : row.Mentions);
            writer.Text(row.NotificationId);
            writer.Text(PlatformTexts.Say["deliveries.state." + row.State]);
            writer.Text(PlatformTexts.Say["deliveries.repeat." + row.IsRepeat]);
            writer.Timestamp(row.SentAt);
            writer.Timestamp(row.ReceivedAt);
            writer.Timestamp(row.TakenAt);
            writer.Integer(row.Took is { } took ? (long)took.TotalMilliseconds : null);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(PlatformTexts.Say["deliveries.export." + key], width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(PlatformTexts.Say["deliveries.export." + key]);
}
