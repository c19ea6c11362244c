using TenantConsole.Core.Access;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>Writes the filtered list of what no webhook had told while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportMissedNotifications(ListFiles files)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(MissedFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken) => files.WriteAsync(
        actor, "platform.missed-exported", db => ListMissedNotifications.Sorted(request.Filter.Of(db.MissedNotifications)).Select(ListMissedNotifications.Row.Of),
        new ListFile<ListMissedNotifications.Row>(PlatformTexts.Say["platform.missed.export"], key => PlatformTexts.Say["platform.missed.export." + key])
            .Text("store", 26, row => request.Store(row.Store))
            .Text("kind", 14, row => row.Kind)
            .Text("id", 24, row => row.ObjectId)
            .Time("changed", row => row.ChangedAt)
            .Time("had", row => row.MirroredAt)
            .Time("found", row => row.FoundAt),
        (request.Format, request.Zone), target, cancellationToken);
}
