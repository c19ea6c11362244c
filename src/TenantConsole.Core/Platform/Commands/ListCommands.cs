using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Commands;

/// <summary>Commands with what became of each, the newest first, a page at a time.</summary>
[UseCase(Permission.RunView)]
public sealed class ListCommands(TenantDatabases databases)
{
    /// <summary>Rows of an answer, at most.</summary>
    public const int LargestPage = 200;

    /// <summary>What is asked.</summary>
    /// <param name="Filter">Which; null for all in reach.</param>
    /// <param name="Before">Only those with a lower <see cref="CommandRow.Place"/>: the next page.</param>
    /// <param name="Size">1 to <see cref="LargestPage"/>.</param>
    public sealed record Request(CommandFilter? Filter = null, long? Before = null, int Size = 50);

    /// <summary>One page.</summary>
    /// <param name="Rows">The commands.</param>
    /// <param name="Next">Where the next page starts; null at the end.</param>
    public sealed record Page(IReadOnlyList<CommandRow> Rows, long? Next);

    /// <summary>Reads them.</summary>
    public async Task<Result<Page>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var commands = (request.Filter ?? CommandFilter.None).Of(db.Commands);
        if (request.Before is { } before)
            commands = commands.Where(c => c.Sequence < before);
        var rows = await commands.OrderByDescending(c => c.Sequence).Select(CommandRow.Of).Take(size + 1).ToListAsync(cancellationToken);
        return rows.Count > size ? new Page(rows[..size], rows[size - 1].Place) : new Page(rows, null);
    }
}
