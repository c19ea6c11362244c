using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy;

/// <summary>Tells all nodes what of an agency changed, so that open pages follow at once.</summary>
public static class TenancyNotice
{
    /// <summary>The topic of names, colours and logos, and of which client a store is: all that decides whose face a screen has.</summary>
    public const string Brand = "brand";

    /// <summary>The topic of exchange rates.</summary>
    public const string Rates = "rates";

    /// <summary>Part of the unit of work's transaction, if there is one: it is sent when that commits, and only then.</summary>
    public static Task TellAsync(this ConsoleDb db, string topic, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_notify({NoticeChannel.Changes}, {$"{db.Tenant}:{topic}"})", cancellationToken);
}
