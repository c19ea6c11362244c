using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Files;

/// <summary>Deletes the files of all agencies whose time is over. On a schedule; safe to repeat.</summary>
public sealed class DeleteExpiredFiles(FileStore files, DirectoryDatabase directory, ILogger<DeleteExpiredFiles> log)
{
    /// <summary>Deletes them.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, tenant => files.DeleteExpiredAsync(tenant, cancellationToken), log);
    }
}
