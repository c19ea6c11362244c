using TenantConsole.Core.Tests.LocalPostgres;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Testing;

public sealed class TestDatabasesTests
{
    private static int _built;

    static TestDatabasesTests() => TestDatabases.Template("sample", "1", async (connectionString, cancellationToken) =>
    {
        Interlocked.Increment(ref _built);
        await PostgresHome.ExecuteAsync(connectionString, "create table item as select 1 as n");
        cancellationToken.ThrowIfCancellationRequested();
    });

    [Fact]
    public async Task CreateAsync_GivesEachItsOwnCopyOfATemplateBuiltOnce()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestDatabases.CreateAsync("sample")));
        await PostgresHome.ExecuteAsync(databases[0].ConnectionString, "insert into item values (2)");

        Assert.Equal(2L, await PostgresHome.QueryAsync<long>(databases[0].ConnectionString, "select count(*) from item"));
        Assert.Equal(1L, await PostgresHome.QueryAsync<long>(databases[1].ConnectionString, "select count(*) from item"));
        Assert.True(_built <= 1);
        foreach (var database in databases)
            await database.DisposeAsync();
        var left = await PostgresHome.QueryAsync<long>(await TestServer.ConnectionStringAsync(), $"select count(*) from pg_database where datname = '{databases[0].Name}'");
        Assert.Equal(0L, left);
    }
}
