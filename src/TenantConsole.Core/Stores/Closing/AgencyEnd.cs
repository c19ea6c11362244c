using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>What the use cases of an agency's end have in common.</summary>
internal static class AgencyEnd
{
    /// <summary>Writes the directory's copy of the state, in the unit of work's transaction.</summary>
    public static Task MoveAsync(ConsoleDb db, AgencyState to, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"update directory.agencies set state = {to.ToString()} where tenant_id = {db.Tenant.Value}", cancellationToken);

    /// <summary>Of taking back and destroying at the same moment, one comes first.</summary>
    public static Task LockAsync(ConsoleDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select 1 from tenancy.agencies where tenant_id = {db.Tenant.Value} for update", cancellationToken);

    /// <summary>The addresses of the admins.</summary>
    public static Task<List<string>> AdminsAsync(ConsoleDb db, CancellationToken cancellationToken)
    {
        var admins = db.Grants.Where(g => g.Role == BuiltInRole.Admin && g.ClientId == null && g.StoreId == null).Select(g => g.MemberId);
        return db.Members.Where(m => admins.Contains(m.Id)).Select(m => m.Email).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>The mail that tells of it.</summary>
    public static string ClosingBody(string by, string agency, DateTimeOffset ends, Uri link) =>
        Phrase.Of("agency.mail.closing.body", by, agency, ends, link.ToString()).ToString();
}
