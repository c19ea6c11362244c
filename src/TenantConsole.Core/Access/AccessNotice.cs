using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Tells all nodes that somebody may do more or less than before, so that open pages follow at once instead of at the next check.</summary>
public static class AccessNotice
{
    /// <summary>The topic.</summary>
    public const string Topic = "access";

    /// <summary>Part of the unit of work's transaction: it is sent when that commits, and only then.</summary>
    public static Task TellAccessAsync(this ConsoleDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_notify({NoticeChannel.Changes}, {$"{db.Tenant}:{Topic}"})", cancellationToken);
}
