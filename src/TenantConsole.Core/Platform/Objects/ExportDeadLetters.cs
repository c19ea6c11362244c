using TenantConsole.Core.Access;
using TenantConsole.Core.Spreadsheets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>Writes the filtered list of dead letters while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportDeadLetters(ListFiles files)
{
    /// <summary>What is asked for.</summary>
    /// <param name="Filter">Which.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    /// <param name="Store">A store's name.</param>
    public sealed record Request(DeadLetterFilter Filter, TableFormat Format, TimeZoneInfo Zone, Func<StoreId, string?> Store);

    /// <summary>Writes it.</summary>
    public Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken) => files.WriteAsync(
        actor, "platform.dead-letters-exported", db => ListDeadLetters.Sorted(request.Filter.Of(db.DeadLetters)).Select(DeadLetterRow.Of),
        new ListFile<DeadLetterRow>(PlatformTexts.Say["platform.letters.export"], key => PlatformTexts.Say["platform.letters.export." + key])
            .Text("store", 26, row => request.Store(row.Store))
            .Text("kind", 14, row => row.Kind)
            .Text("id", 24, row => row.Id)
            .Text("why", 60, row => row.Words.In(request.Zone))
            .Text("error", 26, row => row.Reason)
            .Count("tries", row => row.Attempts)
            .Time("first", row => row.FirstFailedAt)
            .Time("last", row => row.FailedAt)
            .Time("version", row => row.Version),
        (request.Format, request.Zone), target, cancellationToken);
}
