using System.Globalization;
using TenantConsole.LocalPostgres;

namespace TenantConsole.Testing;

/// <summary>
/// A folder for a test cluster that is used again by later runs, so that a test process that was killed leaves at most what the next one
/// sweeps away. Taken as long as the process lives; afterwards only its lock file is left, and binaries that were fetched.
/// </summary>
internal sealed class TestSlot : IDisposable
{
    private readonly FileStream _lock;

    private TestSlot(string folder, FileStream taken) => (Folder, _lock) = (folder, taken);

    public string Folder { get; }

    public static TestSlot Take()
    {
        var root = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "tenantconsole-tests-" + Environment.UserName)).FullName;
        for (var number = 0; ; number++)
        {
            var folder = Path.Combine(root, number.ToString(CultureInfo.InvariantCulture));
            FileStream taken;
            try
            {
                taken = new FileStream(folder + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (number < 100)
            {
                continue;
            }

            // The server of a killed run may still be writing its last page.
            var data = Path.Combine(folder, "data");
            if (PostmasterFile.Read(Path.Combine(data, "postmaster.pid"))?.IsServerOf(data) == true)
            {
                taken.Dispose();
                continue;
            }

            Sweep(folder);
            return new TestSlot(folder, taken);
        }
    }

    public void Dispose()
    {
        Sweep(Folder);
        if (Directory.Exists(Folder) && !Directory.Exists(Path.Combine(Folder, "binaries")))
            Directory.Delete(Folder, recursive: true);
        _lock.Dispose();
    }

    /// <summary>Fetched binaries stay: they do not change.</summary>
    private static void Sweep(string folder)
    {
        foreach (var name in (string[])["data", "data.new"])
        {
            var path = Path.Combine(folder, name);
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
    }
}
