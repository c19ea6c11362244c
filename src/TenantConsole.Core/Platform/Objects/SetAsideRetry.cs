using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>The failed rows of a run that writes objects are dead letters of its store: those that still are get replayed, and the store's lane does it.</summary>
internal sealed class SetAsideRetry(string kind, ReplayDeadLetters replay) : IRunRetry
{
    public string Kind => kind;

    public string Permission => Access.Permission.WebhookReplay;

    public async Task<RetriedRows> RetryAsync(ConsoleDb db, Actor actor, Run run, IReadOnlyList<RunFailure> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.RowId).ToArray();
        var keys = rows.ToDictionary(r => new ObjectKey(r.Kind, r.RowId));
        var letters = (await db.DeadLetters.AsNoTracking().Where(d => d.StoreId == run.StoreId && ids.Contains(d.ObjectId)).ToListAsync(cancellationToken))
            .Where(d => keys.ContainsKey(new(d.Kind, d.ObjectId))).ToList();
        await replay.QueueAsync(db, actor, letters, cancellationToken);
        return new RetriedRows(letters.ConvertAll(d => keys[new(d.Kind, d.ObjectId)]), null);
    }
}
