using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Stores.Clients;

/// <summary>What follows from a store's being another client's, on all nodes.</summary>
internal static class MoveNotice
{
    /// <summary>
    /// Lists of stores read again, members with a role on either client gain or lose the store on their open pages, and whose face a screen has may
    /// be another. Part of the unit of work's transaction.
    /// </summary>
    public static async Task TellMovedAsync(this ConsoleDb db, CancellationToken cancellationToken)
    {
        await db.TellAsync(ChangeNotice.Stores, cancellationToken);
        await db.TellAccessAsync(cancellationToken);
        await db.TellAsync(TenancyNotice.Brand, cancellationToken);
    }
}
