using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Database;

/// <summary>Looks at what the migrations made: a new table without tenant key, policy or force fails here, whoever wrote it.</summary>
public sealed class CatalogueTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    /// <summary>Partitions are reached through their parent only, behind its wall: see <see cref="Partitions_HaveNoGrantsOfTheirOwn"/>.</summary>
    private const string Tables =
        """
        from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where t.relkind in ('r', 'p') and not t.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'directory', 'quartz')
        """;

    /// <summary>Without row-level security, so each is a decision: nothing of a tenant's business may be here.</summary>
    private static readonly string[] Directory = ["agencies", "api_keys", "directory_migrations", "inbox_counts", "inbox_strays", "inbox_wakes", "invitations", "keys", "lanes", "memberships", "migrations", "rate_limits", "shops"];

    [Fact]
    public async Task Directory_HoldsTheKnownTablesOnly() =>
        Assert.Equal(Directory, await ReadAsync("select relname::text from pg_class where relnamespace = 'directory'::regnamespace and relkind in ('r', 'p') order by 1"));

    [Fact]
    public async Task EveryTable_OutsideTheDirectory_HasKeyThatBeginsWithTheTenant() =>
        Assert.Empty(await ReadAsync(
            $"""
            select n.nspname || '.' || t.relname {Tables} and not exists (
                select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where i.indrelid = t.oid and i.indisprimary and a.attname = 'tenant_id')
            """));

    [Fact]
    public async Task EveryUniqueIndex_OutsideTheDirectory_BeginsWithTheTenant() =>
        Assert.Empty(await ReadAsync(
            $"""
            select n.nspname || '.' || t.relname || ' ' || i.indexrelid::regclass::text
            from pg_class t join pg_namespace n on n.oid = t.relnamespace
            join pg_index i on i.indrelid = t.oid and i.indisunique
            join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
            where t.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'directory', 'quartz') and a.attname <> 'tenant_id'
            """));

    [Fact]
    public async Task EveryTable_OutsideTheDirectory_IsWalledByForce() =>
        Assert.Empty(await ReadAsync($"select n.nspname || '.' || t.relname {Tables} and not (t.relrowsecurity and t.relforcerowsecurity)"));

    [Fact]
    public async Task EveryTable_OutsideTheDirectory_HasOurPolicyAndNoOther() =>
        Assert.Empty(await ReadAsync(
            $"""
            select n.nspname || '.' || t.relname {Tables} and (
                select count(*) filter (where p.polname <> 'ingest') <> 1 or not bool_and(p.polname = 'ingest' or p.polname = 'tenant' and p.polpermissive and p.polcmd = '*' and p.polroles = array[0::oid]
                    and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id = app_tenant())'
                    and pg_get_expr(p.polwithcheck, p.polrelid) = '(tenant_id = app_tenant())')
                from pg_policy p where p.polrelid = t.oid)
            """));

    [Fact]
    public async Task EveryForeignKey_BetweenTenantTables_BeginsWithTheTenant() =>
        Assert.Empty(await ReadAsync(
            """
            select c.conname::text from pg_constraint c
            join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
            join pg_attribute own on own.attrelid = c.conrelid and own.attnum = c.conkey[1]
            join pg_attribute other on other.attrelid = c.confrelid and other.attnum = c.confkey[1]
            where c.contype = 'f' and n.nspname not in ('directory', 'quartz') and (own.attname <> 'tenant_id' or other.attname <> 'tenant_id')
            """));

    [Fact]
    public async Task Roles_OfTheApplication_OwnNothingAndCannotPass()
    {
        Assert.Empty(await ReadAsync(
            $"select rolname::text from pg_roles where rolname in ('{DatabaseRoles.App}', '{DatabaseRoles.Ingest}', '{DatabaseRoles.Owner}') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"));
        Assert.Empty(await ReadAsync(
            $"select relname::text from pg_class where relowner in ('{DatabaseRoles.App}'::regrole, '{DatabaseRoles.Ingest}'::regrole)"));
        Assert.Empty(await ReadAsync(
            $"select roleid::regrole::text from pg_auth_members where member in ('{DatabaseRoles.App}'::regrole, '{DatabaseRoles.Ingest}'::regrole)"));
    }

    [Fact]
    public async Task Policies_OfTheReceiver_AllowInsertAloneIntoTheInboxAlone() =>
        Assert.Equal(
            ["platform.inbox_bodies a true", "platform.inbox_keys a true"],
            await ReadAsync(
                $"""
                select p.polrelid::regclass::text || ' ' || p.polcmd::text || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid) || ' and ', '') || pg_get_expr(p.polwithcheck, p.polrelid)
                from pg_policy p where p.polname = 'ingest' and p.polroles = array['{DatabaseRoles.Ingest}'::regrole::oid] order by 1
                """));

    [Fact]
    public async Task Ingest_MayInsertIntoTheInbox() =>
        Assert.Equal(
            ["directory.inbox_counts", "directory.inbox_strays", "directory.inbox_wakes", "platform.inbox_bodies", "platform.inbox_keys"],
            await ReadAsync(
                $"""
                select t.oid::regclass::text from pg_class t join pg_namespace n on n.oid = t.relnamespace
                where t.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                and has_any_column_privilege('{DatabaseRoles.Ingest}', t.oid, 'insert') order by 1
                """));

    [Fact]
    public async Task Ingest_MayDoNothingElse()
    {
        Assert.Empty(await ReadAsync(
            $"""
            select t.oid::regclass::text from pg_class t join pg_namespace n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            and (has_any_column_privilege('{DatabaseRoles.Ingest}', t.oid, 'select, update, references')
                or has_table_privilege('{DatabaseRoles.Ingest}', t.oid, 'delete, truncate, trigger'))
            """));
        Assert.Empty(await ReadAsync(
            $"""
            select s.oid::regclass::text from pg_class s where case when s.relkind = 'S' then has_sequence_privilege('{DatabaseRoles.Ingest}', s.oid, 'usage, select, update') end
            union all
            select f.oid::regprocedure::text from pg_proc f join pg_namespace n on n.oid = f.pronamespace
            where n.nspname in ('platform', 'directory') and has_function_privilege('{DatabaseRoles.Ingest}', f.oid, 'execute')
            """));
    }

    [Fact]
    public async Task Partitions_HaveNoGrantsOfTheirOwn() =>
        Assert.Empty(await ReadAsync("select oid::regclass::text from pg_class where relispartition and relkind = 'r' and relacl is not null and relnamespace = 'platform'::regnamespace"));

    [Fact]
    public async Task Migrations_HoldTheWholeModel()
    {
        await using var console = database.Ours.Open();
        await using var directory = database.Directory.Open();

        Assert.False(console.Database.HasPendingModelChanges(), "The model of ConsoleDb is not what its migrations make: add a migration.");
        Assert.False(directory.Database.HasPendingModelChanges(), "The model of DirectoryDb is not what its migrations make: add a migration.");
    }

    private async Task<List<string>> ReadAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
