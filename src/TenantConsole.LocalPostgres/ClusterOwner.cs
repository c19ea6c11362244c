using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace TenantConsole.LocalPostgres;

/// <summary>Makes, starts and stops a cluster's server. Used only by the process that holds the owner lock.</summary>
internal sealed class ClusterOwner(LocalPostgresOptions options, ClusterFolder folder, ServerCommands commands, ILogger log)
{
    private const int Attempts = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// A server without an owner: its owner was killed. Where the kernel passes the news on it is stopping already; elsewhere we say so.
    /// Either way the next server starts clean and has an owner again.
    /// </summary>
    public async Task StopOrphanAsync(CancellationToken cancellationToken)
    {
        if (PostmasterFile.Read(folder.ProcessFile) is not { } orphan)
            return;
        if (!orphan.IsServerOf(folder.Data))
        {
            // Another program has the number by now: the server would take it for itself and refuse.
            if (orphan.NumberIsTaken)
                File.Delete(folder.ProcessFile);
            return;
        }

        log.StoppingOrphan(orphan.ProcessId);
        await InterruptAsync(orphan.ProcessId, null, cancellationToken).ConfigureAwait(false);
        var waited = Stopwatch.StartNew();
        while (orphan.IsServerOf(folder.Data))
        {
            if (waited.Elapsed > options.StartTimeout)
                throw new LocalPostgresException($"The PostgreSQL server {orphan.ProcessId} of {folder.Home}, left by a process that ended, does not stop: end it and start again.");
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the cluster when there is none. Made beside its place and moved there at the end: a start that is killed leaves nothing half-made.</summary>
    public async Task InitialiseAsync(Binaries binaries, string password, CancellationToken cancellationToken)
    {
        if (folder.Major is not null)
            return;
        if (Directory.Exists(folder.Data))
            throw new LocalPostgresException($"{folder.Data} exists and is no PostgreSQL cluster: move it away, or set Home to another folder.");
        if (Directory.Exists(folder.NewData))
            Directory.Delete(folder.NewData, recursive: true);
        Directory.CreateDirectory(folder.NewData);
        var secret = Path.Combine(folder.Home, "initdb-password");
        ClusterFolder.WriteSecret(secret, password);
        if (commands.Account is { } account)
        {
            Posix.ChangeOwner(folder.NewData, account);
            Posix.ChangeOwner(secret, account);
        }

        try
        {
            List<string> arguments = ["-D", folder.NewData, "-U", "postgres", "--auth=scram-sha-256", $"--pwfile={secret}", "--encoding=UTF8", "--locale=C"];
            // Order by bytes everywhere, letters of all scripts where the system knows them.
            if (OperatingSystem.IsLinux())
                arguments.Add("--lc-ctype=C.UTF-8");
            if (!options.Durable)
                arguments.Add("--no-sync");
            var answer = await Executables.RunAsync(commands.Helper(binaries.InitDb, arguments), options.StartTimeout, cancellationToken).ConfigureAwait(false);
            if (answer.Status != 0)
                throw new LocalPostgresException($"PostgreSQL {binaries.Version} could not make a cluster in {folder.Home} ({answer.LastWords}): set Home to another folder, or ConnectionStrings:Console to a server.");
        }
        finally
        {
            File.Delete(secret);
        }

        Directory.Move(folder.NewData, folder.Data);
        log.Initialised(folder.Home);
    }

    /// <summary>Starts the server on a free port and waits until it answers.</summary>
    public async Task<(ServerProcess Process, int Port)> StartAsync(Binaries binaries, Func<int, string> connectionString, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var process = await ServerProcess.StartAsync(commands.Server(binaries.Postgres, ServerSettings.Arguments(options, folder.Data, port)), folder.LogFile).ConfigureAwait(false);
            try
            {
                if (await IsReadyAsync(process, connectionString(port), cancellationToken).ConfigureAwait(false))
                    return (process, port);
            }
            catch
            {
                await StopAsync(process, binaries).ConfigureAwait(false);
                throw;
            }

            // Somebody took the port between our look and the server's, or backends of a killed server are just ending.
            var passes = process.Said("could not bind") || process.Said("could not create any TCP/IP sockets") || process.Said("is still in use");
            if (!passes || attempt == Attempts)
                throw new LocalPostgresException($"PostgreSQL {binaries.Version} does not start in {folder.Home} ({process.LastWords}): see {folder.LogFile}, or set ConnectionStrings:Console to a server.");
            log.Retrying(port, process.LastWords);
            await Task.Delay(Pause * 10 * attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Fast shutdown: clients are disconnected, everything is on disk. Harder ways only when that hangs.</summary>
    public async Task StopAsync(ServerProcess process, Binaries binaries)
    {
        if (process.HasExited)
            return;
        await InterruptAsync(process.Id, binaries, CancellationToken.None).ConfigureAwait(false);
        if (await EndsWithinAsync(process, TimeSpan.FromSeconds(30)).ConfigureAwait(false) || OperatingSystem.IsWindows())
            return;
        Posix.Signal(process.Id, Posix.Quit);
        await EndsWithinAsync(process, TimeSpan.FromSeconds(10)).ConfigureAwait(false);
    }

    private async Task InterruptAsync(int processId, Binaries? binaries, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows())
        {
            Posix.Signal(processId, Posix.Interrupt);
            return;
        }

        // Windows has no signals: pg_ctl knows the server's own way.
        binaries ??= await new BinariesSearch(options, folder, commands, log).FindAsync(cancellationToken).ConfigureAwait(false);
        await Executables.RunAsync(commands.Helper(binaries.Control, "stop", "-D", folder.Data, "-m", "fast"), TimeSpan.FromSeconds(60), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> EndsWithinAsync(ServerProcess process, TimeSpan limit) =>
        await Task.WhenAny(process.Exited, Task.Delay(limit)).ConfigureAwait(false) == process.Exited;

    /// <summary>False when the server ended instead.</summary>
    private async Task<bool> IsReadyAsync(ServerProcess process, string connectionString, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (!process.HasExited)
        {
            if (PostmasterFile.Read(folder.ProcessFile) is { IsReady: true } file && file.ProcessId == process.Id && await AnswersAsync(connectionString, cancellationToken).ConfigureAwait(false))
                return true;
            if (waited.Elapsed > options.StartTimeout)
                throw new LocalPostgresException($"PostgreSQL in {folder.Home} was not ready within {options.StartTimeout.TotalSeconds:0} s: see {folder.LogFile}.");
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    public static async Task<bool> AnswersAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException wrong) when (wrong.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            throw new LocalPostgresException("The local PostgreSQL does not accept the password kept beside it: put the right file `password` back, or move the folder away to begin with an empty database.", wrong);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
