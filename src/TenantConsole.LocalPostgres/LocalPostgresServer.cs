using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace TenantConsole.LocalPostgres;

/// <summary>
/// A private PostgreSQL server for a machine whose owner set none up: found or fetched, made, started, reused, stopped with the app.
/// The first process on a folder starts the server and stops it; others that come while it runs use it and leave it alone.
/// </summary>
/// <remarks>
/// If the app is killed, the kernel tells the server to stop (Linux with util-linux); elsewhere the next start stops what it finds and begins
/// anew. Data is safe either way. <c>docs/operations.md</c> says where everything lies.
/// </remarks>
public sealed class LocalPostgresServer : IAsyncDisposable
{
    private readonly Running? _running;
    private readonly int _port;
    private readonly string _password;
    private int _disposed;

    private LocalPostgresServer(string home, Binaries binaries, int port, string password, Running? running)
    {
        Home = home;
        BinariesFolder = binaries.Folder;
        Version = binaries.Version;
        _port = port;
        _password = password;
        _running = running;
    }

    private sealed record Running(ClusterOwner Owner, ServerProcess Process, Binaries Binaries, OwnerLock Lock, CancellationTokenSource Stopping);

    /// <summary>The folder in use; differs from the one asked for when the server's user could not reach that.</summary>
    public string Home { get; }

    /// <summary>The folder of the programs that run this server.</summary>
    public string BinariesFolder { get; }

    /// <summary>The server's version, such as 15.18.</summary>
    public Version Version { get; }

    /// <summary>The server's major version, 15 or later.</summary>
    public int MajorVersion => Version.Major;

    /// <summary>True when another process started the server: then disposing leaves it running, and it ends when that process does.</summary>
    public bool Adopted => _running is null;

    /// <summary>Process id of the server where this process started it, else null.</summary>
    public int? ProcessId => _running?.Process.Id;

    /// <summary>Starts the cluster's server, or joins the one that another process started.</summary>
    /// <exception cref="LocalPostgresException">It cannot run here; the message says in one sentence what to do.</exception>
    public static async Task<LocalPostgresServer> StartAsync(LocalPostgresOptions options, ILogger log, CancellationToken ct)
    {
        var commands = new ServerCommands(ServerAccount.ForThisProcess());
        var folder = ClusterFolder.Open(options.Home, commands, log);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (OwnerLock.TryTake(folder.LockFile) is { } owned)
            {
                try
                {
                    return await OwnAsync(options, folder, commands, owned, log, ct).ConfigureAwait(false);
                }
                catch
                {
                    owned.Dispose();
                    throw;
                }
            }

            if (await TryAdoptAsync(folder, log, ct).ConfigureAwait(false) is { } adopted)
                return adopted;
            // The owner may be fetching binaries.
            if (waited.Elapsed > options.StartTimeout + options.DownloadTimeout)
                throw new LocalPostgresException($"Another process holds the local PostgreSQL in {folder.Home} and its server does not answer: end that process, or set Home to another folder.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), ct).ConfigureAwait(false);
        }
    }

    /// <summary>Connection string for a database, as the cluster's superuser over TCP on the loopback. Holds the password: never log it.</summary>
    public string ConnectionString(string database) => ConnectionString(database, _port, _password).ConnectionString;

    /// <summary>Creates the database unless it exists.</summary>
    public async Task EnsureDatabaseAsync(string database, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(Unpooled("postgres", _port, _password));
        await connection.OpenAsync(ct).ConfigureAwait(false);
        await using (var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = database } } })
        {
            if (await exists.ExecuteScalarAsync(ct).ConfigureAwait(false) is not null)
                return;
        }

        try
        {
            await using var create = new NpgsqlCommand($"create database \"{database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", connection);
            await create.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
        }
        catch (PostgresException already) when (already.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process made it between our look and our wish.
        }
    }

    /// <summary>Stops the server when this process started it. Connections of this process are closed first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_running is null || Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        await _running.Stopping.CancelAsync().ConfigureAwait(false);
        NpgsqlConnection.ClearAllPools();
        await _running.Owner.StopAsync(_running.Process, _running.Binaries).ConfigureAwait(false);
        _running.Lock.Dispose();
        _running.Stopping.Dispose();
    }

    private static async Task<LocalPostgresServer> OwnAsync(LocalPostgresOptions options, ClusterFolder folder, ServerCommands commands, OwnerLock owned, ILogger log, CancellationToken ct)
    {
        var taken = Stopwatch.StartNew();
        var owner = new ClusterOwner(options, folder, commands, log);
        await owner.StopOrphanAsync(ct).ConfigureAwait(false);
        var binaries = await new BinariesSearch(options, folder, commands, log).FindAsync(ct).ConfigureAwait(false);
        var password = folder.Password();
        await owner.InitialiseAsync(binaries, password, ct).ConfigureAwait(false);
        await File.WriteAllTextAsync(BinariesNote(folder), $"{binaries.Version}\n{binaries.Folder}\n", ct).ConfigureAwait(false);
        var (process, port) = await owner.StartAsync(binaries, port => Unpooled("postgres", port, password), ct).ConfigureAwait(false);
        var running = new Running(owner, process, binaries, owned, new CancellationTokenSource());
        _ = WatchAsync(process, folder.LogFile, log, running.Stopping.Token);
        log.Started(binaries.Version, binaries.Folder, port, folder.Home, taken.ElapsedMilliseconds);
        return new LocalPostgresServer(folder.Home, binaries, port, password, running);
    }

    private static async Task<LocalPostgresServer?> TryAdoptAsync(ClusterFolder folder, ILogger log, CancellationToken ct)
    {
        if (PostmasterFile.Read(folder.ProcessFile) is not { IsReady: true } file || !file.IsServerOf(folder.Data) || folder.Major is null)
            return null;
        var password = folder.Password();
        if (!await ClusterOwner.AnswersAsync(Unpooled("postgres", file.Port, password), ct).ConfigureAwait(false))
            return null;
        var note = await File.ReadAllLinesAsync(BinariesNote(folder), ct).ConfigureAwait(false);
        log.Adopted(file.Port, folder.Home);
        return new LocalPostgresServer(folder.Home, new Binaries(note[1], Version.Parse(note[0])), file.Port, password, running: null);
    }

    private static async Task WatchAsync(ServerProcess process, string logFile, ILogger log, CancellationToken stopping)
    {
        var status = await process.Exited.ConfigureAwait(false);
        if (!stopping.IsCancellationRequested)
            log.Ended(status, logFile);
    }

    /// <summary>Tells those who join which programs run the server.</summary>
    private static string BinariesNote(ClusterFolder folder) => Path.Combine(folder.Home, "binaries.txt");

    private static NpgsqlConnectionStringBuilder ConnectionString(string database, int port, string password) =>
        new() { Host = "127.0.0.1", Port = port, Username = "postgres", Password = password, Database = database };

    private static string Unpooled(string database, int port, string password)
    {
        var builder = ConnectionString(database, port, password);
        builder.Pooling = false;
        builder.Timeout = 10;
        return builder.ConnectionString;
    }
}
