using System.Diagnostics;
using System.Globalization;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Core.Tests.LocalPostgres;

/// <summary>Another process that holds a cluster: the one that dies, or the one that is there first.</summary>
public sealed class PostgresHost : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "TenantConsole.Testing.dll");
    private readonly Process _process;
    private string? _temporary;

    private PostgresHost(Process process, int server, string connectionString) =>
        (_process, Server, ConnectionString) = (process, server, connectionString);

    /// <summary>The server's process id; 0 when the host joined a running one.</summary>
    public int Server { get; }

    public string ConnectionString { get; }

    public static async Task<PostgresHost> StartAsync(string home, params string[] flags)
    {
        var temporary = Directory.CreateTempSubdirectory("tenantconsole-host-").FullName; // what a killed process leaves goes with it
        try
        {
            var host = await StartAsync(new ProcessStartInfo("dotnet", [Program, "serve-postgres", home, "--until-eof", .. flags]) { Environment = { ["TMPDIR"] = temporary } });
            host._temporary = temporary;
            return host;
        }
        catch
        {
            Directory.Delete(temporary, recursive: true);
            throw;
        }
    }

    public static async Task<PostgresHost> StartAsync(ProcessStartInfo info)
    {
        info.RedirectStandardInput = info.RedirectStandardOutput = info.RedirectStandardError = true;
        var process = Process.Start(info)!;
        var server = await process.StandardOutput.ReadLineAsync();
        var connectionString = await process.StandardOutput.ReadLineAsync();
        return connectionString is not null
            ? new PostgresHost(process, int.Parse(server!, CultureInfo.InvariantCulture), connectionString)
            : throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>SIGKILL: it gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        Posix.Signal(_process.Id, 9);
        await _process.WaitForExitAsync();
        TidyUp();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        TidyUp();
    }

    private void TidyUp()
    {
        if (Interlocked.Exchange(ref _temporary, null) is { } folder)
            Directory.Delete(folder, recursive: true);
    }
}
