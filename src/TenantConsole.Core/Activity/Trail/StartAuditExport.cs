using System.Globalization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>Starts a run that writes the filtered trail to a file. What the person may see is fixed when they ask.</summary>
[UseCase(Permission.AuditView)]
public sealed class StartAuditExport(TenantDatabases databases, StartRun runs, TimeProvider clock)
{
    /// <summary>What is asked.</summary>
    /// <param name="Filter">The trail as it is on screen.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="TimeZone">The IANA zone in which times are written.</param>
    /// <param name="FilterWords">The filter as the page says it, for the notes sheet.</param>
    public sealed record Request(AuditFilter Filter, AuditExportFormat Format, string TimeZone, IReadOnlyList<string> FilterWords);

    /// <summary>Starts it.</summary>
    public async Task<Result<RunId>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.AuditView) is { } refusal)
            return refusal;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(request.TimeZone, out _))
            return TrailProblems.UnknownZone(request.TimeZone);
        var scope = actor.Scope(Permission.AuditView);
        var payload = new AuditExportJob.Payload
        {
            Filter = request.Filter,
            Format = request.Format,
            TimeZone = request.TimeZone,
            Culture = CultureInfo.CurrentCulture.Name,
            Language = CultureInfo.CurrentUICulture.Name,
            FilterWords = request.FilterWords,
            Scope = scope.All ? null : [.. scope.Stores.Select(s => s.Value)],
        };
        await using var db = databases.Open(actor, Permission.AuditView);
        db.Record(actor, clock, "audit.export-started", ("export", request.Format.ToString().ToLowerInvariant()));
        return await runs.RunAsync(db, actor, new(AuditExportJob.RunKind, Phrase.Of("Export.Subject." + request.Format), payload), cancellationToken);
    }
}
