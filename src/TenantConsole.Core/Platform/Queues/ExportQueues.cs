using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Spreadsheets;

namespace TenantConsole.Core.Platform.Queues;

/// <summary>Writes what waits for each store while the browser waits; audited, as every file that leaves is.</summary>
[UseCase(Permission.RunView)]
public sealed class ExportQueues(TenantDatabases databases, ListQueues list, ListCommandLanes lanes, TimeProvider clock)
{
    /// <summary>A row as it is shown: in what order, under which name and state, is the screen's.</summary>
    /// <param name="Row">The queue.</param>
    /// <param name="Store">The store's name.</param>
    /// <param name="State">Its state in words.</param>
    public sealed record Line(QueueRow Row, string Store, string State);

    /// <summary>What is asked for.</summary>
    /// <param name="Pick">The lines to write of all queues in reach, with their commands.</param>
    /// <param name="Format">The file's kind.</param>
    /// <param name="Zone">The zone in which times are written.</param>
    public sealed record Request(Func<IReadOnlyList<QueueRow>, IReadOnlyList<ListCommandLanes.Row>, IReadOnlyList<Line>> Pick, TableFormat Format, TimeZoneInfo Zone);

    /// <summary>Writes it.</summary>
    public async Task<Result<TableResult>> RunAsync(Actor actor, Request request, Stream target, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        var queues = await list.RunAsync(actor, cancellationToken);
        if (!queues.Ok)
            return queues.Problem;
        var commands = await lanes.RunAsync(actor, cancellationToken);
        if (!commands.Ok)
            return commands.Problem;
        var lines = request.Pick(queues.Value, commands.Value);
        await using (var db = databases.Open(actor, Permission.RunView))
        {
            db.Record(actor, clock, "platform.queues-exported", ("export", request.Format.ToString().ToLowerInvariant()), after: new { Stores = lines.Count });
            await db.SaveChangesAsync(cancellationToken);
        }

        var open = commands.Value.ToDictionary(c => c.Store);
        await using var writer = TableFiles.Writer(request.Format, target, request.Zone, clock);
        writer.BeginTable(PlatformTexts.Say["platform.queues.export"],
        [
            Text("store", 26), Text("state", 16), Count("waiting"), Time("oldest"), SheetColumn.Decimal(Head("rate"), 2), Count("objects"), Count("retrying"), Count("commands"), Count("unknown"),
            Count("working"), Count("runs"), Count("letters"), Time("paused"), Text("by", 24), Text("reason", 40),
        ]);
        foreach (var (row, store, state) in lines)
        {
            var lane = open.GetValueOrDefault(row.Store);
            writer.BeginRow();
            writer.Text(store);
            writer.Text(state);
            writer.Integer(row.Notifications);
            writer.Timestamp(row.OldestAt);
            writer.Decimal(row.TakenPerSecond is { } rate ? (decimal)Math.Round(rate, 2) : null);
            writer.Integer(row.Objects);
            writer.Integer(row.Retrying);
            writer.Integer(lane?.Waiting);
            writer.Integer(lane?.Unknown);
            writer.Integer(row.RunsAtWork);
            writer.Integer(row.RunsWaiting);
            writer.Integer(row.DeadLetters.Count);
            writer.Timestamp(row.Pause?.At);
            writer.Text(row.Pause?.By);
            writer.Text(row.Pause?.Reason);
            await writer.EndRowAsync(cancellationToken);
        }

        return await writer.CompleteAsync([], cancellationToken);
    }

    private static string Head(string key) => PlatformTexts.Say["platform.queues.export." + key];

    private static SheetColumn Text(string key, double width) => SheetColumn.Text(Head(key), width);

    private static SheetColumn Time(string key) => SheetColumn.Timestamp(Head(key));

    private static SheetColumn Count(string key) => SheetColumn.Integer(Head(key));
}
