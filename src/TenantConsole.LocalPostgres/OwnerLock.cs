namespace TenantConsole.LocalPostgres;

/// <summary>
/// Held by the process that started the cluster's server, as long as it lives. The kernel gives it back when the process dies in
/// whatever way, so "is somebody responsible for this server?" needs no process ids, which are used again.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private readonly FileStream _file;

    private OwnerLock(FileStream file) => _file = file;

    /// <summary>Null when another process (or another server object of this one) has it.</summary>
    public static OwnerLock? TryTake(string path)
    {
        try
        {
            return new OwnerLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new LocalPostgresException($"The local PostgreSQL in {Path.GetDirectoryName(path)} belongs to another user: set Home to a folder of your own.", refused);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
