using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Database;

/// <summary>Tries to get through the walls with hand-written SQL and with the model, on the application's role.</summary>
public sealed class TenancyTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private const string Stores = "select store_id from stores.stores";

    [Fact]
    public async Task Read_AsEachAgency_SeesItsOwnRowsOnly()
    {
        var ours = await database.Ours.StoreAsync();
        var theirs = await database.Theirs.StoreAsync();

        Assert.Contains(ours.Value, await ReadAsync(database.Ours.Tenant, Stores));
        Assert.DoesNotContain(theirs.Value, await ReadAsync(database.Ours.Tenant, Stores));
        Assert.Contains(theirs.Value, await ReadAsync(database.Theirs.Tenant, Stores));
        Assert.DoesNotContain(ours.Value, await ReadAsync(database.Theirs.Tenant, Stores));
    }

    [Fact]
    public async Task Read_WithoutTenant_SeesNothing()
    {
        await database.Ours.StoreAsync();

        await using var command = database.Source.CreateCommand(Stores);
        await using var reader = await command.ExecuteReaderAsync();

        Assert.False(await reader.ReadAsync());
    }

    [Fact]
    public async Task Read_OnRecycledConnectionWithoutReset_SeesNothing()
    {
        await database.Ours.StoreAsync();
        await using var one = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.Connections.App) { MaxPoolSize = 1, NoResetOnClose = true }.ConnectionString);
        var tenants = new TenantDatabases(one, database.Models);
        await using (var db = tenants.Open(database.Ours.Tenant, StoreScope.Everything))
        {
            Assert.NotEmpty(await db.Stores.ToListAsync());
            db.Clients.Add(new Client { TenantId = database.Ours.Tenant, Id = EntityId.New<ClientId>(database.Clock), Name = "Recycled" });
            await db.SaveChangesAsync();
        }

        await using var command = one.CreateCommand("select count(*), current_setting('app.tenant_id', true) from stores.stores");
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();

        Assert.Equal(0, reader.GetInt64(0));
        Assert.True(await reader.IsDBNullAsync(1) || reader.GetString(1).Length == 0);
    }

    [Fact]
    public async Task Read_WhenStatementFails_LeavesCleanConnection()
    {
        await database.Ours.StoreAsync();
        await using var one = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.Connections.App) { MaxPoolSize = 1, NoResetOnClose = true }.ConnectionString);
        var tenants = new TenantDatabases(one, database.Models);
        await using (var db = tenants.Open(database.Ours.Tenant, StoreScope.Everything))
        {
            await Assert.ThrowsAsync<PostgresException>(() => db.Database.SqlQueryRaw<int>("select 1 / 0 as \"Value\"").ToListAsync());
        }

        await using (var plain = one.CreateCommand("select count(*) from stores.stores"))
        {
            Assert.Equal(0L, await plain.ExecuteScalarAsync());
        }

        await using (var db = tenants.Open(database.Theirs.Tenant, StoreScope.Everything))
        {
            Assert.Equal([database.Theirs.Tenant], await db.Agencies.Select(a => a.TenantId).ToListAsync());
        }
    }

    [Fact]
    public async Task Insert_ForAnotherAgency_IsRefusedByPolicy()
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(
            database.Ours.Tenant, $"insert into tenancy.clients (tenant_id, id, name) values ('{database.Theirs.Tenant}', gen_random_uuid(), 'Foreign')"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }

    [Fact]
    public async Task Insert_WithoutTenant_IsRefusedByPolicy()
    {
        await using var command = database.Source.CreateCommand(
            $"insert into tenancy.clients (tenant_id, id, name) values ('{database.Ours.Tenant}', gen_random_uuid(), 'Nobody''s')");

        var error = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }

    [Fact]
    public async Task Update_OfAnotherAgencysRows_ReachesNone()
    {
        await database.Theirs.ClientAsync("Untouched");

        Assert.Equal(0, await ExecuteAsync(database.Ours.Tenant, $"update tenancy.clients set name = 'Taken' where tenant_id = '{database.Theirs.Tenant}'"));
        Assert.Equal(0, await ExecuteAsync(database.Ours.Tenant, $"delete from tenancy.clients where tenant_id = '{database.Theirs.Tenant}'"));
    }

    [Fact]
    public async Task Update_ThatMovesRowToAnotherAgency_IsRefusedByPolicy()
    {
        await database.Ours.ClientAsync();

        var error = await Assert.ThrowsAsync<PostgresException>(() =>
            ExecuteAsync(database.Ours.Tenant, $"update tenancy.clients set tenant_id = '{database.Theirs.Tenant}'"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }

    [Fact]
    public async Task SaveChanges_WithRowOfAnotherAgency_ThrowsBeforeAnythingIsSent()
    {
        await using var db = database.Ours.Open();
        db.Clients.Add(new Client { TenantId = database.Theirs.Tenant, Id = EntityId.New<ClientId>(database.Clock), Name = "Foreign" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Read_WithoutTenantFilter_StillStopsAtThePolicy()
    {
        await database.Theirs.StoreAsync();
        await using var db = database.Ours.Open();

        var stores = await db.Stores.IgnoreQueryFilters().Select(s => s.TenantId).Distinct().ToListAsync();

        Assert.DoesNotContain(database.Theirs.Tenant, stores);
    }

    [Fact]
    public async Task Read_WithinScope_SeesNamedStoresOnly()
    {
        var inside = await database.Ours.StoreAsync();
        await database.Ours.StoreAsync();
        await using var db = database.Tenants.Open(database.Ours.Tenant, StoreScope.Of([inside]));

        Assert.Equal([inside], await db.Stores.Select(s => s.StoreId).ToListAsync());
    }

    [Fact]
    public async Task Read_WithEmptyScope_SeesNoStore()
    {
        await database.Ours.StoreAsync();
        await using var db = database.Tenants.Open(database.Ours.Tenant, StoreScope.Nothing);

        Assert.Empty(await db.Stores.ToListAsync());
    }

    [Fact]
    public async Task ExecuteUpdate_AsOneAgency_ChangesItsOwnRowsOnly()
    {
        var ours = await database.Ours.ClientAsync();
        var theirs = await database.Theirs.ClientAsync("Before");

        await using (var db = database.Ours.Open())
        {
            Assert.Equal(1, await db.Clients.Where(c => c.Id == ours || c.Id == theirs).ExecuteUpdateAsync(set => set.SetProperty(c => c.Name, "After")));
        }

        await using var other = database.Theirs.Open();
        Assert.Equal("Before", (await other.Clients.SingleAsync(c => c.Id == theirs)).Name);
    }

    [Fact]
    public async Task Audit_AsApplication_CannotBeChangedOrDeleted()
    {
        foreach (var sql in (string[])["update audit.entries set action = 'x'", "delete from audit.entries", "truncate audit.entries"])
        {
            var error = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(database.Ours.Tenant, sql));

            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
        }
    }

    [Fact]
    public async Task Application_CannotLeaveItsRole()
    {
        foreach (var sql in (string[])[
            "set role tenantconsole_owner", "set session authorization postgres", "set row_security = off; select * from stores.stores",
            "alter table stores.stores disable row level security", "drop policy tenant on stores.stores", "create table stores.own (id int)"])
        {
            await using var connection = await database.Source.OpenConnectionAsync();
            await using var command = new NpgsqlCommand(sql, connection);

            var error = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
            await using var reset = new NpgsqlCommand("reset row_security", connection);
            await reset.ExecuteNonQueryAsync();
        }
    }

    private async Task<List<Guid>> ReadAsync(TenantId tenant, string sql)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new("BEGIN"), new(TenantSetting.Sql(tenant)), new(sql), new("COMMIT") } };
        await using var reader = await batch.ExecuteReaderAsync();
        var rows = new List<Guid>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetGuid(0));
        }

        return rows;
    }

    private async Task<int> ExecuteAsync(TenantId tenant, string sql)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var set = new NpgsqlCommand(TenantSetting.Sql(tenant), connection, transaction))
        {
            await set.ExecuteNonQueryAsync();
        }

        await using var work = new NpgsqlCommand(sql, connection, transaction);
        var rows = await work.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return rows;
    }
}
