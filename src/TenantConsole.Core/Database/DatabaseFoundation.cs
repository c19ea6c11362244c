namespace TenantConsole.Core.Database;

/// <summary>What stands before the first table: roles, and the function that all policies ask.</summary>
internal static class DatabaseFoundation
{
    /// <summary>
    /// Run as the owner. STABLE and inlinable, no sub-select: then it is an index condition, and distributed tables accept it. Without a
    /// tenant it is null, and no row equals null: no rows and no writes, never all rows.
    /// </summary>
    public const string Sql =
        $"""
        create schema if not exists {DatabaseRoles.DirectorySchema};
        grant usage on schema {DatabaseRoles.DirectorySchema} to {DatabaseRoles.App};
        create or replace function public.app_tenant() returns uuid language sql stable parallel safe
            return nullif(current_setting('app.tenant_id', true), '')::uuid;
        """;

    /// <summary>Run as an administrator: three roles, and the right to work in this database.</summary>
    public static string RolesSql(string appPassword, string ingestPassword) =>
        $"""
        do $$
        begin
            if not exists (select from pg_roles where rolname = '{DatabaseRoles.Owner}') then
                create role {DatabaseRoles.Owner} nologin;
            end if;
            if not exists (select from pg_roles where rolname = '{DatabaseRoles.App}') then
                create role {DatabaseRoles.App} login;
            end if;
            if not exists (select from pg_roles where rolname = '{DatabaseRoles.Ingest}') then
                create role {DatabaseRoles.Ingest} login;
            end if;
            alter role {DatabaseRoles.App} password '{appPassword}';
            alter role {DatabaseRoles.Ingest} password '{ingestPassword}';
            execute format('grant {DatabaseRoles.Owner} to %I', current_user);
            execute format('grant create, connect, temporary on database %I to {DatabaseRoles.Owner}', current_database());
            execute format('grant connect, temporary on database %I to {DatabaseRoles.App}', current_database());
            execute format('grant connect on database %I to {DatabaseRoles.Ingest}', current_database());
            grant create, usage on schema public to {DatabaseRoles.Owner};
        exception when unique_violation or duplicate_object then
            null; -- two databases of one server migrated at once: the other one made them
        end
        $$;
        """;
}
