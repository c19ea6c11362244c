using TenantConsole.Core.Access;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>Writes the filtered list of gaps while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportSyncGaps(ListFiles files)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(GapFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken) => files.WriteAsync(
        actor, "platform.gaps-exported", db => ListSyncGaps.Sorted(request.Filter.Of(db.SyncGaps)).Select(ListSyncGaps.Row.Of),
        new ListFile<ListSyncGaps.Row>(PlatformTexts.Say["platform.gaps.export"], key => PlatformTexts.Say["platform.gaps.export." + key])
            .Text("store", 26, row => request.Store(row.Store))
            .Text("kind", 14, row => row.Kind)
            .Time("from", row => row.WindowFrom)
            .Time("before", row => row.WindowBefore)
            .Count("platform", row => row.PlatformCount)
            .Count("ours", row => row.MirrorCount)
            .Count("repaired", row => row.Repaired)
            .Count("left", row => row.Left)
            .Time("found", row => row.FoundAt),
        (request.Format, request.Zone), target, cancellationToken);
}
