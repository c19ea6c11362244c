using Npgsql;

namespace TenantConsole.Core.Tests.Platform.Inbox;

/// <summary>Tries what somebody would try who got hold of the login that faces the internet.</summary>
public sealed class IngestRoleTests(InboxDatabase database) : IClassFixture<InboxDatabase>
{
    [Theory]
    [InlineData("select * from platform.inbox_bodies")]
    [InlineData("select key from platform.inbox_keys")]
    [InlineData("update platform.inbox_bodies set topic = 1")]
    [InlineData("update platform.inbox_keys set sequence = 1")]
    [InlineData("delete from platform.inbox_bodies")]
    [InlineData("delete from platform.inbox_keys")]
    [InlineData("truncate platform.inbox_bodies")]
    [InlineData("insert into platform.inbox_keys (tenant_id, key, sequence) values (gen_random_uuid(), gen_random_uuid(), 1) returning key")]
    [InlineData("insert into platform.inbox_keys (tenant_id, key, sequence) values (gen_random_uuid(), gen_random_uuid(), 1) on conflict (tenant_id, key) do update set sequence = 2")]
    [InlineData("insert into platform.inbox_bodies_default select gen_random_uuid()")]
    [InlineData("select * from platform.inbox_bodies_default")]
    [InlineData("select * from directory.inbox_wakes")]
    [InlineData("delete from directory.inbox_wakes")]
    [InlineData("select * from directory.inbox_strays")]
    [InlineData("select * from directory.inbox_counts")]
    [InlineData("select * from directory.shops")]
    [InlineData("insert into directory.shops values ('a', 'b', gen_random_uuid(), gen_random_uuid())")]
    [InlineData("update directory.lanes set due_at = null")]
    [InlineData("select * from platform.inbox_cursors")]
    [InlineData("insert into platform.inbox_cursors values (gen_random_uuid(), gen_random_uuid(), '1:1:', 0, now(), 0, 0)")]
    [InlineData("select * from platform.objects")]
    [InlineData("select * from tenancy.agencies")]
    [InlineData("select * from audit.entries")]
    [InlineData("select platform.keep_inbox_days(date '2040-01-01', 1, 0)")]
    [InlineData("select directory.look_at_grown_tables()")]
    [InlineData("create table public.mine (id int)")]
    [InlineData("set role tenantconsole_app")]
    public async Task Is_refused(string sql)
    {
        await using var connection = await database.IngestAsync();
        await using var command = new NpgsqlCommand(sql, connection);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Naming_an_agency_shows_it_nothing_either()
    {
        var store = await database.Ours.StoreAsync();
        await database.SendAsync(InboxDatabase.Body(await InboxDatabase.ShopAsync(database.Ours, store), InboxDatabase.NextId()));
        await using var connection = await database.IngestAsync();
        await using var command = new NpgsqlCommand($"set app.tenant_id = '{database.Ours.Tenant}'; select * from platform.inbox_bodies", connection);

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }

    [Fact]
    public async Task The_application_may_not_touch_partitions_beside_their_parent()
    {
        await using var command = database.Source.CreateCommand("select * from platform.inbox_bodies_default");

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }
}
