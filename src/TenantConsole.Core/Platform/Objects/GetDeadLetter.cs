using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>One dead letter, beside what the mirror has of the object.</summary>
[UseCase(Permission.RunView)]
public sealed class GetDeadLetter(TenantDatabases databases)
{
    /// <summary>The letter.</summary>
    /// <param name="Letter">As lists show it.</param>
    /// <param name="MirroredVersion">The version of the object that was taken last; null when none ever was.</param>
    /// <param name="MirroredAt">When that was taken (protocol time).</param>
    public sealed record Details(DeadLetterRow Letter, DateTimeOffset? MirroredVersion, DateTimeOffset? MirroredAt);

    /// <summary>Reads it.</summary>
    public async Task<Result<Details>> RunAsync(Actor actor, DeadLetterKey key, CancellationToken cancellationToken)
    {
        if (actor.Lacks(Permission.RunView) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.RunView);
        var letter = await db.DeadLetters.Where(d => d.StoreId == key.Store && d.Kind == key.Kind && d.ObjectId == key.Id).Select(DeadLetterRow.Of).FirstOrDefaultAsync(cancellationToken);
        if (letter is null)
            return DeadLetterProblems.Unknown;
        var known = await db.MirroredObjects.Where(o => o.StoreId == key.Store && o.Kind == key.Kind && o.ObjectId == key.Id)
            .Select(o => new { o.UpdateTime, o.ReceivedAt }).FirstOrDefaultAsync(cancellationToken);
        return new Details(letter, known?.UpdateTime, known?.ReceivedAt);
    }
}
