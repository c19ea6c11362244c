using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Activity.Files;

/// <summary>Deletes the files of all agencies whose time is over. On a schedule; safe to repeat.</summary>
public sealed class DeleteExpiredFiles(FileStore files, DirectoryDatabase directory)
{
    /// <summary>Deletes them.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = directory.Open();
        var count = 0;
        foreach (var tenant in await db.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken))
            count += await files.DeleteExpiredAsync(tenant, cancellationToken);
        return count;
    }
}
