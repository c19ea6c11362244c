using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TenantConsole.Sandbox.Tests;

/// <summary>The program itself, as its own process.</summary>
internal sealed partial class SandboxProcess : IDisposable
{
    private SandboxProcess(Process process, HttpClient http)
    {
        Process = process;
        Http = http;
    }

    public Process Process { get; }

    public HttpClient Http { get; }

    public static async Task<SandboxProcess> StartAsync(string home, params string[] settings)
    {
        var process = Launch(["--Urls", "http://127.0.0.1:0", "--Home", home, .. settings], home);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } match) return new SandboxProcess(process, new HttpClient { BaseAddress = new Uri(match.Value) });
        }
        throw new InvalidOperationException($"The sandbox did not start: {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Runs to its end and gives what it said; for settings that must stop it.</summary>
    public static async Task<(int ExitCode, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Launch(arguments);
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return (process.ExitCode, await error);
    }

    public void Kill()
    {
        Process.Kill();
        Process.WaitForExit();
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!Process.HasExited) Kill();
        Process.Dispose();
    }

    private static Process Launch(string[] arguments, string? temporary = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TenantConsole.Sandbox.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        if (temporary is not null) start.Environment["TMPDIR"] = temporary; // what a killed process leaves goes with it
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Address();
}
