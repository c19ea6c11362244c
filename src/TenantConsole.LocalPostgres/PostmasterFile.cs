using System.Diagnostics;
using System.Globalization;

namespace TenantConsole.LocalPostgres;

/// <summary>What the server says of itself in <c>postmaster.pid</c>: line 1 process id, line 4 port, line 8 state.</summary>
internal sealed record PostmasterFile(int ProcessId, int Port, string State)
{
    public bool IsReady => State == "ready";

    /// <summary>Null when there is no file, or one that is still being written.</summary>
    public static PostmasterFile? Read(string path)
    {
        try
        {
            // The server keeps the file open and rewrites lines of it.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream);
            return Parse(reader.ReadToEnd());
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public static PostmasterFile? Parse(string text)
    {
        var lines = text.Split('\n');
        if (!int.TryParse(lines[0], CultureInfo.InvariantCulture, out var process) || process <= 0)
            return null;
        _ = int.TryParse(lines.ElementAtOrDefault(3), CultureInfo.InvariantCulture, out var port);
        return new PostmasterFile(process, port, lines.ElementAtOrDefault(7)?.Trim() ?? "");
    }

    /// <summary>Whether the process is alive and really the server of this data folder, not another program that got the number later.</summary>
    public bool IsServerOf(string data)
    {
        var commandLine = $"/proc/{ProcessId.ToString(CultureInfo.InvariantCulture)}/cmdline";
        try
        {
            if (OperatingSystem.IsLinux())
                return File.ReadAllText(commandLine).Split('\0').Contains(data);
            using var process = Process.GetProcessById(ProcessId);
            return !process.HasExited && process.ProcessName.Contains("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception gone) when (gone is IOException or ArgumentException or UnauthorizedAccessException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether any process has the number: the server itself would then refuse to start beside the stale file.</summary>
    public bool NumberIsTaken
    {
        get
        {
            try
            {
                using var process = Process.GetProcessById(ProcessId);
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
        }
    }
}
