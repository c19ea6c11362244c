using System.Security.Cryptography;

namespace TenantConsole.Core.Database.Secrets;

/// <summary>The key that wraps all others: 32 bytes that only the nodes hold, from a setting or a file, never in the database.</summary>
public sealed class MasterKey
{
    private readonly byte[] _bytes;

    private MasterKey(byte[] bytes) => _bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Reads a key as it stands in a setting or file.</summary>
    /// <exception cref="FormatException">It is not the base64 of 32 bytes.</exception>
    public static MasterKey Parse(string base64)
    {
        var bytes = Convert.FromBase64String(base64.Trim());
        return bytes.Length == 32 ? new(bytes) : throw new FormatException("The master key is the base64 of exactly 32 bytes.");
    }

    /// <summary>A new one, as text for a setting or file.</summary>
    public static string Generate() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>Reads the key file, or makes it (readable by its owner alone) when there is none yet.</summary>
    public static MasterKey FromFile(string path)
    {
        if (!File.Exists(path))
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Write(path);
        }

        return Parse(File.ReadAllText(path));
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => "***";

    private static void Write(string path)
    {
        var made = path + "." + Environment.ProcessId;
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(path: made, options: options))
        {
            file.Write(Generate());
        }

        try
        {
            File.Move(made, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(made); // another process was first: its key is the key
        }
    }
}
