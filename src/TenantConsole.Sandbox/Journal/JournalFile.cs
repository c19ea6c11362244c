using System.Globalization;
using System.Text.Json;

namespace TenantConsole.Sandbox.Journal;

/// <summary>
/// The sandbox's memory: one JSON line a fact, on the disk before the answer that depends on it goes out. A last line cut short by
/// a crash was never answered for, so it is dropped; anything else that cannot be read stops the start.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;

    private JournalFile(FileStream file, IReadOnlyList<JournalEntry> entries)
    {
        _file = file;
        Entries = entries;
    }

    /// <summary>What was in the file when it was opened.</summary>
    public IReadOnlyList<JournalEntry> Entries { get; }

    public static JournalFile Open(string home)
    {
        var path = Path.Combine(home, "journal.jsonl");
        FileStream? file = null;
        try
        {
            Directory.CreateDirectory(home);
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            file = new FileStream(path, options);
            var (entries, length) = Read(file, path);
            file.SetLength(length);
            file.Seek(0, SeekOrigin.End);
            var opened = new JournalFile(file, entries);
            file = null;
            return opened;
        }
        catch (IOException) when (file is null && File.Exists(path))
        {
            throw new SettingException("Home", $"{path} is in use by another sandbox; stop that one or name another folder.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SettingException("Home", $"{home} cannot be used ({error.Message}).");
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Returns when the entry is on the disk.</summary>
    public void Append(JournalEntry entry)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(entry);
        lock (_gate)
        {
            _file.Write([.. line, (byte)'\n']);
            _file.Flush(flushToDisk: true);
        }
    }

    public void Dispose() => _file.Dispose();

    private static (List<JournalEntry> Entries, long Length) Read(FileStream file, string path)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var entries = new List<JournalEntry>();
        var start = 0;
        while (Array.IndexOf(bytes, (byte)'\n', start) is var end and >= 0)
        {
            try
            {
                entries.Add(JsonSerializer.Deserialize<JournalEntry>(bytes.AsSpan(start, end - start)) ?? throw new JsonException());
            }
            catch (JsonException)
            {
                throw new SettingException("Home", string.Create(CultureInfo.InvariantCulture, $"line {entries.Count + 1} of {path} cannot be read; move the folder away to start with a new world."));
            }
            start = end + 1;
        }
        return (entries, start);
    }
}
