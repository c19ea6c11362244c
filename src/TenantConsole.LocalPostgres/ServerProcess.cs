using System.Diagnostics;

namespace TenantConsole.LocalPostgres;

/// <summary>
/// The running server and the thread it hangs on. The kernel's "parent died" signal is sent when the <em>thread</em> that started the
/// process ends, so that thread waits here as long as the server lives; a pool thread would end some day and take the server along.
/// </summary>
internal sealed class ServerProcess
{
    private const long LogLimit = 8 * 1024 * 1024;

    private readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _writing = new();
    private readonly Queue<string> _lastLines = [];

    public int Id { get; private set; }

    /// <summary>Completes with the exit status.</summary>
    public Task<int> Exited => _exited.Task;

    public bool HasExited => _exited.Task.IsCompleted;

    /// <summary>The last reason the server gave, for a message.</summary>
    public string LastWords
    {
        get
        {
            lock (_writing)
                return _lastLines.LastOrDefault(line => line.Contains("FATAL", StringComparison.Ordinal)) ?? _lastLines.LastOrDefault() ?? "it said nothing";
        }
    }

    /// <summary>Everything the server said lately: messages of one failure are spread over several lines.</summary>
    public bool Said(string words)
    {
        lock (_writing)
            return _lastLines.Any(line => line.Contains(words, StringComparison.Ordinal));
    }

    public static async Task<ServerProcess> StartAsync(ProcessStartInfo info, string logFile)
    {
        var server = new ServerProcess();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => server.Live(info, logFile, started)) { IsBackground = true, Name = "PostgreSQL server" }.Start();
        await started.Task.ConfigureAwait(false);
        return server;
    }

    private void Live(ProcessStartInfo info, string logFile, TaskCompletionSource started)
    {
        try
        {
            if (File.Exists(logFile) && new FileInfo(logFile).Length > LogLimit)
                File.Move(logFile, logFile + ".1", overwrite: true);
            using var log = new StreamWriter(new FileStream(logFile, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
            info.RedirectStandardOutput = info.RedirectStandardError = info.RedirectStandardInput = true;
            using var process = new Process { StartInfo = info };
            // Drained always: a server whose pipe is full stands still.
            process.OutputDataReceived += (_, line) => Write(log, line.Data);
            process.ErrorDataReceived += (_, line) => Write(log, line.Data);
            process.Start();
            Id = process.Id;
            process.StandardInput.Close();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            started.SetResult();
            process.WaitForExit();
            _exited.SetResult(process.ExitCode);
        }
        catch (Exception failure)
        {
            started.TrySetException(failure);
            _exited.TrySetResult(-1);
        }
    }

    private void Write(StreamWriter log, string? line)
    {
        if (line is null)
            return;
        lock (_writing)
        {
            _lastLines.Enqueue(line);
            if (_lastLines.Count > 20)
                _lastLines.Dequeue();
            log.WriteLine(line);
        }
    }
}
