using System.Diagnostics;
using System.Runtime.Versioning;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Core.Tests.LocalPostgres;

[UnsupportedOSPlatform("windows")]
public sealed class LocalPostgresServerTests : IDisposable
{
    private readonly PostgresHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task StartAsync_InAnEmptyFolder_GivesASuperuserOfAServerThatIsNewEnough()
    {
        await using var server = await _home.StartAsync();

        Assert.False(server.Adopted);
        Assert.True(server.MajorVersion >= 15);
        Assert.Equal("on", await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "show is_superuser"));
        Assert.Equal("UTF8", await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "show server_encoding"));
        Assert.Equal("Ä ist groß".ToLowerInvariant(), await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "select lower('Ä IST GROß')"));
        Assert.Equal("127.0.0.1", await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "show listen_addresses"));
    }

    [Fact]
    public async Task StartAsync_WhenNotAskedOtherwise_KeepsTheServerDurable()
    {
        await using var server = await PostgresHome.StartAsync(new LocalPostgresOptions { Home = _home.Folder });

        Assert.Equal("on", await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "show fsync"));
        Assert.Equal("on", await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "show synchronous_commit"));
        Assert.Equal("off", await PostgresHome.QueryAsync<string>(server.ConnectionString("postgres"), "show jit"));
    }

    [Fact]
    public async Task StartAsync_AfterAnOrderlyStop_FindsTheDataAgain()
    {
        await using (var first = await _home.StartAsync())
        {
            await first.EnsureDatabaseAsync("shop", CancellationToken.None);
            await PostgresHome.ExecuteAsync(first.ConnectionString("shop"), "create table kept as select 7 as n");
        }

        await using var second = await _home.StartAsync();
        await second.EnsureDatabaseAsync("shop", CancellationToken.None);

        Assert.Equal(7, await PostgresHome.QueryAsync<int>(second.ConnectionString("shop"), "select n from kept"));
    }

    [Fact]
    public async Task DisposeAsync_StopsTheServerEvenWithClientsConnected()
    {
        var server = await _home.StartAsync();
        var processId = server.ProcessId!.Value;
        await using var client = new Npgsql.NpgsqlConnection(server.ConnectionString("postgres"));
        await client.OpenAsync();

        await server.DisposeAsync();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(processId));
        Assert.False(File.Exists(Path.Combine(_home.Folder, "data", "postmaster.pid")));
        Assert.Contains("database system is shut down", await File.ReadAllTextAsync(_home.LogFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_KeepsThePasswordReadableByItsOwnerOnly_AndAsksForIt()
    {
        await using var server = await _home.StartAsync();
        var builder = new Npgsql.NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "wrong", Pooling = false };

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_home.Folder, "password")));
        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => PostgresHome.QueryAsync<string>(builder.ConnectionString, "select 'in'"));
        Assert.Equal("28P01", refused.SqlState);
    }

    [Fact]
    public async Task StartAsync_WhenAnotherProcessRunsTheServer_JoinsItAndLeavesItRunning()
    {
        await using var host = await PostgresHost.StartAsync(_home.Folder);

        await using (var joined = await _home.StartAsync())
        {
            Assert.True(joined.Adopted);
            Assert.Equal(host.ConnectionString, joined.ConnectionString("postgres"));
            Assert.True(joined.MajorVersion >= 15);
        }

        Assert.Equal(1, await PostgresHome.QueryAsync<int>(host.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task StartAsync_WhenSeveralStartAtOnce_OneStartsAndTheOthersJoin()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(_home.StartAsync)));

        var owner = Assert.Single(servers, server => !server.Adopted);
        Assert.Single(servers.Select(server => server.ConnectionString("postgres")).Distinct());
        await owner.DisposeAsync();
    }

    [Fact]
    public async Task StartAsync_AfterTheOwnerWasKilled_StartsAgainWithWhatWasCommitted()
    {
        var host = await PostgresHost.StartAsync(_home.Folder, "--durable");
        await PostgresHome.ExecuteAsync(host.ConnectionString, "create table kept as select 7 as n");

        await host.KillAsync();
        await using var server = await _home.StartAsync();

        Assert.False(server.Adopted);
        Assert.NotEqual(host.Server, server.ProcessId);
        Assert.Equal(7, await PostgresHome.QueryAsync<int>(server.ConnectionString("postgres"), "select n from kept"));
    }

    [Fact]
    public async Task Server_WhenItsOwnerIsKilled_EndsByItself()
    {
        var host = await PostgresHost.StartAsync(_home.Folder);

        await host.KillAsync();

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (new PostmasterFile(host.Server, 0, "").IsServerOf(Path.Combine(_home.Folder, "data")))
            await Task.Delay(20, limit.Token);
        Assert.False(File.Exists(Path.Combine(_home.Folder, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task StartAsync_AfterTheServerItselfWasKilled_Recovers()
    {
        var host = await PostgresHost.StartAsync(_home.Folder, "--durable");
        await PostgresHome.ExecuteAsync(host.ConnectionString, "create table kept as select 7 as n");

        Posix.Signal(host.Server, 9);
        await host.KillAsync();
        await using var server = await _home.StartAsync();

        Assert.Equal(7, await PostgresHome.QueryAsync<int>(server.ConnectionString("postgres"), "select n from kept"));
    }

    [Fact]
    public async Task StartAsync_WhenTheStaleFileNamesAnUnrelatedProcess_StartsAndLeavesThatAlone()
    {
        await using (await _home.StartAsync())
        {
        }

        var file = Path.Combine(_home.Folder, "data", "postmaster.pid");
        await File.WriteAllTextAsync(file, $"{Environment.ProcessId}\n{_home.Folder}/data\n1700000000\n5432\n\n127.0.0.1\n\nready\n");
        await using var server = await _home.StartAsync();

        Assert.False(server.Adopted);
        Assert.Equal(1, await PostgresHome.QueryAsync<int>(server.ConnectionString("postgres"), "select 1"));
    }

    [Fact]
    public async Task StartAsync_AfterAKilledFirstStart_BeginsAfresh()
    {
        Directory.CreateDirectory(Path.Combine(_home.Folder, "data.new", "base"));
        await File.WriteAllTextAsync(Path.Combine(_home.Folder, "data.new", "PG_VERSION"), "15\n");

        await using var server = await _home.StartAsync();

        Assert.False(Directory.Exists(Path.Combine(_home.Folder, "data.new")));
        Assert.Equal(1, await PostgresHome.QueryAsync<int>(server.ConnectionString("postgres"), "select 1"));
    }

    [Fact]
    public async Task StartAsync_AsAnOrdinaryUser_RunsTheServerAsThatUser()
    {
        // Root becomes nobody, with the program where nobody can read it; an ordinary user is one already.
        var program = Path.Combine(_home.Folder, "program");
        Directory.CreateDirectory(program);
        foreach (var name in (string[])["TenantConsole.Testing", "TenantConsole.LocalPostgres", "Npgsql", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"])
        {
            if (File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll")))
                File.Copy(Path.Combine(AppContext.BaseDirectory, name + ".dll"), Path.Combine(program, name + ".dll"));
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "TenantConsole.Testing.runtimeconfig.json"), Path.Combine(program, "TenantConsole.Testing.runtimeconfig.json"));
        var home = Directory.CreateDirectory(Path.Combine(_home.Folder, "home")).FullName;
        string[] command = ["dotnet", Path.Combine(program, "TenantConsole.Testing.dll"), "serve-postgres", home, "--until-eof"];
        var user = Environment.UserName;
        if (Environment.IsPrivilegedProcess)
        {
            var nobody = ServerAccount.Choose(File.ReadLines("/etc/passwd").Where(line => line.StartsWith("nobody:", StringComparison.Ordinal)));
            Posix.ChangeOwner(home, nobody);
            command = ["setpriv", $"--reuid={nobody.User}", $"--regid={nobody.Group}", "--clear-groups", "--", .. command];
            user = "nobody";
        }

        // A user's own folder is theirs: npm, where the binaries come from it, keeps its downloads there.
        await using var host = await PostgresHost.StartAsync(new ProcessStartInfo(command[0], command[1..]) { Environment = { ["HOME"] = home } });

        Assert.Equal(1, await PostgresHome.QueryAsync<int>(host.ConnectionString, "select 1"));
        Assert.Equal(user, Executables.Run(new ProcessStartInfo("ps", ["-o", "user=", "-p", $"{host.Server}"]), TimeSpan.FromSeconds(10)).Output.Trim());
    }

    [Fact]
    public async Task StartAsync_WithBinariesFromNpm_RunsTheSame_AndKeepsToTheirVersion()
    {
        int major;
        await using (var fetched = await PostgresHome.StartAsync(_home.Options with { UseInstalled = false }))
        {
            Assert.StartsWith(_home.Folder, fetched.BinariesFolder, StringComparison.Ordinal);
            Assert.True(fetched.MajorVersion >= 15);
            Assert.StartsWith($"{fetched.MajorVersion}.", await PostgresHome.QueryAsync<string>(fetched.ConnectionString("postgres"), "show server_version"), StringComparison.Ordinal);
            Assert.Equal("größe", await PostgresHome.QueryAsync<string>(fetched.ConnectionString("postgres"), "select lower('GRÖßE')"));
            major = fetched.MajorVersion;
        }

        // Now an installed version would come first: the cluster still gets the one that made it.
        await using var again = await _home.StartAsync();

        Assert.Equal(major, again.MajorVersion);
    }

    [Fact]
    public async Task StartAsync_WhenNothingWorks_SaysWhatToInstallOrSet()
    {
        var refused = await Assert.ThrowsAsync<LocalPostgresException>(() => PostgresHome.StartAsync(_home.Options with { UseInstalled = false, AllowDownload = false }));

        Assert.Contains("No PostgreSQL 15 or later was found", refused.Message, StringComparison.Ordinal);
        Assert.Contains("install", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Postgres:BinariesFolder", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings:Console", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_WhenTheSetFolderHasNoServer_NamesTheSetting()
    {
        var refused = await Assert.ThrowsAsync<LocalPostgresException>(() => PostgresHome.StartAsync(_home.Options with { BinariesFolder = _home.Folder }));

        Assert.Contains($"Postgres:BinariesFolder is {_home.Folder}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_WhenTheClusterIsOfAVersionThatIsNotThere_SaysSoAndTouchesNothing()
    {
        await using (await _home.StartAsync())
        {
        }

        var version = Path.Combine(_home.Folder, "data", "PG_VERSION");
        await File.WriteAllTextAsync(version, "14\n");
        var refused = await Assert.ThrowsAsync<LocalPostgresException>(() => PostgresHome.StartAsync(_home.Options with { AllowDownload = false }));

        Assert.Contains("was made by PostgreSQL 14", refused.Message, StringComparison.Ordinal);
        Assert.Equal("14\n", await File.ReadAllTextAsync(version));
    }

    [Fact]
    public async Task StartAsync_WhenThePasswordIsLost_SaysSo()
    {
        await using (await _home.StartAsync())
        {
        }

        File.Delete(Path.Combine(_home.Folder, "password"));
        var refused = await Assert.ThrowsAsync<LocalPostgresException>(_home.StartAsync);

        Assert.Contains("password", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_WhenRootsServerUserCannotReachTheFolder_UsesAnotherAndTheSameAgain()
    {
        // Only root has a server user of its own; for anyone else the folder asked for is the folder used.
        var closed = Path.Combine(_home.Folder, "closed");
        Directory.CreateDirectory(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var wanted = Path.Combine(closed, "postgres");
        var expected = Environment.IsPrivilegedProcess ? ClusterFolder.Elsewhere(wanted) : wanted;
        try
        {
            await using (var first = await PostgresHome.StartAsync(_home.Options with { Home = wanted }))
                Assert.Equal(expected, first.Home);
            await using var second = await PostgresHome.StartAsync(_home.Options with { Home = wanted });

            Assert.Equal(expected, second.Home);
        }
        finally
        {
            if (Directory.Exists(expected))
                Directory.Delete(expected, recursive: true);
        }
    }
}
