using System.Diagnostics;
using System.Globalization;

namespace TenantConsole.Web.Composition;

/// <summary>
/// The demo's TikTok Shop: its own process, started where none answers at <c>Sandbox:Url</c>, ended with us. Its world is journalled under
/// <c>Home</c>, so that a restart of either loses nothing.
/// </summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process? _process;

    private SandboxProcess(Process? process) => _process = process;

    /// <summary>Uses the one that answers, or starts one and waits until it does.</summary>
    /// <exception cref="SettingException">Nothing answers and none can be started.</exception>
    public static async Task<SandboxProcess> RunAsync(ConsoleSettings settings, Uri consoleUrl, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = settings.SandboxUrl, Timeout = TimeSpan.FromSeconds(5) };
        if (await AnswersAsync(http, cancellationToken))
            return new(null);
        if (!settings.SandboxUrl.IsLoopback)
            throw new SettingException("Sandbox:Url", $"nothing answers at {settings.SandboxUrl}, and a sandbox can be started only on this machine.");

        var sandbox = new SandboxProcess(Start(settings, consoleUrl));
        var deadline = Stopwatch.StartNew();
        while (!await AnswersAsync(http, cancellationToken))
        {
            if (sandbox._process!.HasExited || deadline.Elapsed > Patience)
            {
                await sandbox.DisposeAsync();
                throw new SettingException("Sandbox:Url", $"the sandbox did not start at {settings.SandboxUrl}. Is another program using that address?");
            }

            await Task.Delay(50, cancellationToken);
        }

        return sandbox;
    }

    /// <summary>Ends the sandbox that we started.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }

        _process.Dispose();
    }

    private static Process Start(ConsoleSettings settings, Uri consoleUrl)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sandbox", "TenantConsole.Sandbox.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        string[] arguments =
        [
            program,
            "--Urls", settings.SandboxUrl.GetLeftPart(UriPartial.Authority),
            "--Home", Path.Combine(settings.Home, "sandbox"),
            "--Sandbox:RedirectUrl", new Uri(consoleUrl, "/stores/connected").ToString(),
            "--Sandbox:ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // it is ended by a kill, after which nobody takes away the files that debuggers would attach to
        var process = Process.Start(start) ?? throw new InvalidOperationException("The sandbox could not be started.");
        // Drained, else it would block once the pipe is full; its own request log is at /_sandbox.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text)
                Console.Error.WriteLine($"sandbox: {text}");
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/_sandbox/health", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
