using System.Diagnostics;

namespace TenantConsole.LocalPostgres;

/// <summary>Finds and runs programs of the machine.</summary>
internal static class Executables
{
    public sealed record Outcome(int Status, string Output, string Error)
    {
        /// <summary>The last thing it said: enough for a message.</summary>
        public string LastWords => (Error.Trim() is { Length: > 0 } error ? error : Output.Trim()).Split('\n')[^1].Trim();
    }

    /// <summary>The program's full path by PATH, or null.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return Folders().SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }

    public static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Outcome Run(ProcessStartInfo info, TimeSpan limit) => RunAsync(info, limit, CancellationToken.None).GetAwaiter().GetResult();

    public static async Task<Outcome> RunAsync(ProcessStartInfo info, TimeSpan limit, CancellationToken cancellationToken)
    {
        info.RedirectStandardOutput = info.RedirectStandardError = info.RedirectStandardInput = true;
        using var process = new Process { StartInfo = info };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception refused)
        {
            return new Outcome(-1, "", refused.Message);
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return new Outcome(-1, "", $"no answer within {limit.TotalSeconds:0} s");
        }

        return new Outcome(process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }
}
