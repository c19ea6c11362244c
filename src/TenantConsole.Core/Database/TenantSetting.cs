using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Database;

/// <summary>The statement that names the tenant for the rest of a transaction; the policies of all tenant tables read it through <c>app_tenant()</c>.</summary>
public static class TenantSetting
{
    /// <summary>To be sent first inside a transaction, in the same round trip as the work.</summary>
    public static string Sql(TenantId tenant) => $"SET LOCAL app.tenant_id='{tenant.Value:D}'";
}
