namespace TenantConsole.Core.Database;

/// <summary>The three roles of the database (architecture: tenants are walls).</summary>
public static class DatabaseRoles
{
    /// <summary>Owns all tables and runs migrations; nobody works as it.</summary>
    public const string Owner = "tenantconsole_owner";

    /// <summary>What the application works as: owns nothing, cannot bypass row-level security.</summary>
    public const string App = "tenantconsole_app";

    /// <summary>What the receiver of notifications works as: may insert into the inbox and nothing else.</summary>
    public const string Ingest = "tenantconsole_ingest";

    /// <summary>Where that lives which must be known before the tenant is known.</summary>
    public const string DirectorySchema = "directory";
}
