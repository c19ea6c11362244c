using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Platform.Deliveries;

/// <summary>
/// What was counted at the door and is in no store's inbox: wrong signatures, bodies that are no JSON, refusals while there was no room, notifications of shops that nobody has connected and of creators. Of the
/// whole installation: an app is the installation's, and what has a wrong signature says nothing about whose it is.
/// </summary>
[UseCase(Permission.WebhookReplay, AgencyWide = true)]
public sealed class CountRefusedDeliveries(DirectoryDatabase directory, TimeProvider clock)
{
    /// <summary>The days that are summed up beside today.</summary>
    public const int Days = 7;

    /// <summary>A kind, of an app.</summary>
    /// <param name="AppKey">The app they were sent to.</param>
    /// <param name="Kind">One of <see cref="Inbox.InboxCounts"/>.</param>
    /// <param name="Today">Since midnight, UTC.</param>
    /// <param name="Week">Of the last seven days, today included.</param>
    public sealed record Row(string AppKey, string Kind, long Today, long Week);

    /// <summary>Reads them; a kind that did not happen is absent.</summary>
    public async Task<Result<IReadOnlyList<Row>>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.WebhookReplay) is { } refusal)
            return refusal;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var first = today.AddDays(1 - Days);
        await using var entries = directory.Open();
        var rows = await entries.InboxCounts.Where(c => c.Day >= first).GroupBy(c => new { c.AppKey, c.Kind })
            .Select(g => new Row(g.Key.AppKey, g.Key.Kind, g.Where(c => c.Day >= today).Sum(c => c.Count), g.Sum(c => c.Count))).ToListAsync(cancellationToken);
        return rows.OrderBy(r => r.AppKey, StringComparer.Ordinal).ThenBy(r => r.Kind, StringComparer.Ordinal).ToList();
    }
}
