using System.Security.Cryptography;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Files;

/// <summary>Where the bytes are: a folder of the installation, one subfolder an agency. Shared by all nodes.</summary>
public sealed class FileFolder(string root)
{
    /// <summary>Writes a file: whole under its name, or not at all.</summary>
    /// <returns>Its length in bytes and its SHA-256.</returns>
    public async Task<(long Length, byte[] Hash)> WriteAsync(TenantId tenant, FileId id, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var path = PathOf(tenant, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = path + ".partial";
        try
        {
            await using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous))
            {
                await write(stream, cancellationToken);
            }

            var result = await MeasureAsync(partial, cancellationToken);
            File.Move(partial, path, overwrite: true);
            return result;
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Opens a file; null when its bytes are gone.</summary>
    public Stream? OpenRead(TenantId tenant, FileId id)
    {
        var path = PathOf(tenant, id);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan) : null;
    }

    /// <summary>Writes a small file of the console's own, whole or not at all.</summary>
    public async Task WriteNamedAsync(TenantId tenant, string name, byte[] content, CancellationToken cancellationToken)
    {
        var path = PathOf(tenant, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        await File.WriteAllBytesAsync(partial, content, cancellationToken);
        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Reads a small file of the console's own; null when there is none.</summary>
    public async Task<byte[]?> ReadNamedAsync(TenantId tenant, string name, CancellationToken cancellationToken) =>
        PathOf(tenant, name) is var path && File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellationToken) : null;

    /// <summary>Deletes a file; nothing happens when it is gone already.</summary>
    public void Delete(TenantId tenant, FileId id) => File.Delete(PathOf(tenant, id));

    private string PathOf(TenantId tenant, FileId id) => PathOf(tenant, id.Value.ToString("N"));

    private string PathOf(TenantId tenant, string name) => Path.Combine(root, tenant.Value.ToString("N"), name);

    private static async Task<(long Length, byte[] Hash)> MeasureAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
        return (stream.Length, await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
