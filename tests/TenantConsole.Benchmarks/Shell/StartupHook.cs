using System.Globalization;
using System.IO.Pipes;
using TenantConsole.Benchmarks.Sandbox;
using TenantConsole.Benchmarks.Shell;

/// <summary>
/// Runs inside the measured server (DOTNET_STARTUP_HOOKS; the runtime asks for this name without a namespace): whoever connects to its pipe gets the bytes of
/// the live objects after full, compacting collections that give memory back. Where asked for, it also serves <see cref="BarePages"/>.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ServerMemory.PipeVariable) is { Length: > 0 } pipe)
        {
            new Thread(() => Serve(pipe)) { IsBackground = true }.Start();
        }

        if (Environment.GetEnvironmentVariable(BarePages.FileVariable) is { Length: > 0 } file)
        {
            _ = Task.Run(() => BarePages.ServeAsync(file));
        }
    }

    private static void Serve(string pipe)
    {
        while (true)
        {
            using var server = new NamedPipeServerStream(pipe, PipeDirection.Out);
            server.WaitForConnection();
            for (var i = 0; i < 3; i++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            using var writer = new StreamWriter(server);
            writer.Write(GC.GetTotalMemory(forceFullCollection: false).ToString(CultureInfo.InvariantCulture));
        }
    }
}
