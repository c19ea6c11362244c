using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database.Directory;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>Deletes limits under which nobody has called for a long time: of shops that are gone, of apps and endpoints that are no longer used. On a schedule; safe to repeat.</summary>
/// <remarks>What a limit had learnt has long been forgotten by then (<see cref="RateRule"/>). A node that still knows a row makes it anew with its next call.</remarks>
public sealed class DeleteOldRateLimits(DirectoryDatabase directory, PlatformTime time)
{
    /// <summary>How long they are kept after the last call.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Deletes them.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.Clock.GetUtcNow();
        var old = now - Kept;
        await using var entries = directory.Open();
        return await entries.RateLimits.Where(l => l.AskedAt < old && (l.ClosedUntil == null || l.ClosedUntil < now)).ExecuteDeleteAsync(cancellationToken);
    }
}
