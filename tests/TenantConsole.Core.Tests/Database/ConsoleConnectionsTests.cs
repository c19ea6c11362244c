using Npgsql;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tests.Database;

/// <summary>What the connections of the roles are made of.</summary>
public sealed class ConsoleConnectionsTests
{
    private const string Given = "Host=db;Username=owner;Password=secret;Database=console";

    [Fact]
    public void Hot_statements_are_prepared_unless_the_settings_say_otherwise()
    {
        var connections = ConsoleConnections.From(new DatabaseOptions { Console = Given });
        Assert.Equal(100, new NpgsqlConnectionStringBuilder(connections.App).MaxAutoPrepare);
        Assert.Equal(100, new NpgsqlConnectionStringBuilder(connections.Ingest).MaxAutoPrepare);

        var pooled = ConsoleConnections.From(new DatabaseOptions { Console = Given + ";Max Auto Prepare=0" });
        Assert.Equal(0, new NpgsqlConnectionStringBuilder(pooled.App).MaxAutoPrepare);
        Assert.Equal(0, new NpgsqlConnectionStringBuilder(pooled.Ingest).MaxAutoPrepare);
    }
}
