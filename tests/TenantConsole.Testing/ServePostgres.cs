using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Testing;

/// <summary>
/// <c>serve-postgres HOME [--until-eof] [--durable]</c>: a server that lives until SIGTERM or SIGINT (or until its input ends), and says on one line
/// each its process id (0 when it joined another's), and its connection string.
/// </summary>
internal static class ServePostgres
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["serve-postgres", var home, .. var flags])
        {
            await Console.Error.WriteLineAsync("usage: serve-postgres HOME [--until-eof] [--durable]");
            return 2;
        }

        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        try
        {
            await using var server = await LocalPostgresServer.StartAsync(TestServer.Options(home) with { Durable = flags.Contains("--durable") }, NullLogger.Instance, CancellationToken.None);
            Console.WriteLine((server.ProcessId ?? 0).ToString(CultureInfo.InvariantCulture));
            Console.WriteLine(server.ConnectionString("postgres"));
            await Task.WhenAny(flags.Contains("--until-eof") ? Console.In.ReadToEndAsync() : stop.Task, stop.Task);
            return 0;
        }
        catch (LocalPostgresException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.TrySetResult();
        }
    }
}
