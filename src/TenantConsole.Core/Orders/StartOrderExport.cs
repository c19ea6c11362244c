using System.Globalization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Orders;

/// <summary>
/// Starts a run that writes the filtered list to a file. The stores that the person may see are fixed when they ask; who downloads must be
/// allowed to see the same stores then. The file holds no personal data.
/// </summary>
[UseCase(Permission.OrderView)]
public sealed class StartOrderExport(TenantDatabases databases, BusinessClock business, StartRun runs, TimeProvider clock)
{
    /// <summary>What is asked.</summary>
    /// <param name="List">The list as it is on screen; its page does not matter.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="TimeZone">The IANA zone in which times are written.</param>
    public sealed record Request(ListOrders.Request List, OrderExportFormat Format, string TimeZone);

    /// <summary>Checks what can be checked now, and starts.</summary>
    public async Task<Result<RunId>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.OrderView) is { } refusal)
        {
            return refusal;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(request.TimeZone, out _))
        {
            return OrdersProblems.UnknownZone(request.TimeZone);
        }

        var selection = await OrderSelections.ResolveAsync(databases, business, actor, request.List.Filter, cancellationToken);
        if (!selection.Ok)
        {
            return selection.Problem;
        }

        var scope = actor.Scope(Permission.OrderView);
        var payload = new OrderExportRequest
        {
            Filter = request.List.Filter is { LastDays: null, Due: null } ? request.List.Filter : request.List.Filter with { AsOf = business.GetUtcNow() },
            Sort = request.List.Sort,
            Descending = request.List.Descending,
            Format = request.Format,
            TimeZone = request.TimeZone,
            Culture = CultureInfo.CurrentCulture.Name,
            Language = CultureInfo.CurrentUICulture.Name,
            Scope = scope.All ? null : [.. scope.Stores.Select(s => s.Value)],
        };
        await using var db = databases.Open(actor, Permission.OrderView);
        if (await Limit.Exports.ReadAsync(db, cancellationToken) == 0)
        {
            return LimitProblems.ExportsOff;
        }

        db.Record(actor, clock, "orders.export-started", ("export", request.Format.ToString().ToLowerInvariant()));
        return await runs.RunAsync(db, actor, new(OrderExportJob.RunKind, Phrase.Of(request.Format == OrderExportFormat.Xlsx ? "orders.export.subject.xlsx" : "orders.export.subject.csv"), payload), cancellationToken);
    }
}
