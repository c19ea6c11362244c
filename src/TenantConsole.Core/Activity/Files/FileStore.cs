using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Files;

/// <summary>Keeps files with the rights to read them, hands out expiring links, deletes what has expired.</summary>
public sealed class FileStore(TenantDatabases databases, FileFolder folder, SecretVault vault, TimeProvider clock)
{
    /// <summary>How long a link works. The file itself lives longer; a new link is a click away for those who may.</summary>
    public static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(15);

    /// <summary>What a file is to be.</summary>
    /// <param name="Name">Its name when downloaded.</param>
    /// <param name="ContentType">Its media type.</param>
    /// <param name="Permission">What its reader must hold …</param>
    /// <param name="Scope">… for these stores.</param>
    /// <param name="Lifetime">After which it is deleted.</param>
    public sealed record Spec(string Name, string ContentType, string Permission, StoreScope Scope, TimeSpan Lifetime);

    /// <summary>Writes a file and its row. Killed half-way it leaves no row; the partial file is overwritten or swept.</summary>
    public async Task<StoredFile> CreateAsync(TenantId tenant, Spec spec, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var id = EntityId.New<FileId>(clock);
        var (length, hash) = await folder.WriteAsync(tenant, id, write, cancellationToken);
        var file = new StoredFile
        {
            TenantId = tenant,
            Id = id,
            Name = spec.Name,
            ContentType = spec.ContentType,
            Length = length,
            Hash = hash,
            Permission = spec.Permission,
            Stores = spec.Scope.All ? null : [.. spec.Scope.Stores.Select(s => s.Value)],
            CreatedAt = clock.GetUtcNow(),
            ExpiresAt = clock.GetUtcNow() + spec.Lifetime,
        };
        await using var db = databases.Open(tenant, StoreScope.Everything);
        db.Files.Add(file);
        await db.SaveChangesAsync(cancellationToken);
        return file;
    }

    /// <summary>A link that works for <see cref="LinkLifetime"/>, and only for those who may read the file.</summary>
    public async ValueTask<string> LinkAsync(TenantId tenant, FileId id, CancellationToken cancellationToken)
    {
        var until = (clock.GetUtcNow() + LinkLifetime).ToUnixTimeSeconds();
        return $"/files/{id}?until={until}&key={await KeyAsync(tenant, id, until, cancellationToken)}";
    }

    /// <summary>A link that works as long as the file is kept, for whoever has it: for the receipt of a closed agency, into which nobody can sign in.</summary>
    public async ValueTask<string> ReceiptLinkAsync(TenantId tenant, StoredFile file, CancellationToken cancellationToken) =>
        $"/receipts/{tenant}/{file.Id}?key={await ReceiptKeyAsync(tenant, file.Id, cancellationToken)}";

    /// <summary>Opens a receipt by its link.</summary>
    public async Task<Result<(StoredFile File, Stream Content)>> OpenReceiptAsync(TenantId tenant, FileId id, string key, CancellationToken cancellationToken)
    {
        var expected = await ReceiptKeyAsync(tenant, id, cancellationToken);
        if (!System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(key)))
            return FileProblems.LinkExpired;
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var now = clock.GetUtcNow();
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.ExpiresAt > now, cancellationToken);
        return file is null ? FileProblems.LinkExpired : folder.OpenRead(tenant, id) is { } content ? (file, content) : FileProblems.Gone;
    }

    /// <summary>Opens a file by a link: the link must be whole and young, the actor of the right agency, with the permission for all its stores.</summary>
    public async Task<Result<(StoredFile File, Stream Content)>> OpenAsync(Actor actor, FileId id, long until, string key, CancellationToken cancellationToken)
    {
        var expected = await KeyAsync(actor.Tenant, id, until, cancellationToken);
        var whole = System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(key));
        if (!whole || DateTimeOffset.FromUnixTimeSeconds(until) < clock.GetUtcNow())
        {
            return FileProblems.LinkExpired;
        }

        return await OpenAsync(actor, id, cancellationToken);
    }

    /// <summary>Opens a file for a program, which proves itself with each request and so needs no link: of its agency, with the permission for all its stores.</summary>
    public async Task<Result<(StoredFile File, Stream Content)>> OpenAsync(Actor actor, FileId id, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(actor.Tenant, StoreScope.Everything);
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellationToken);
        if (file is null || !MayRead(actor, file))
        {
            return FileProblems.Unknown;
        }

        return folder.OpenRead(actor.Tenant, id) is { } content ? (file, content) : FileProblems.Gone;
    }

    /// <summary>Deletes the files of one agency whose time is over.</summary>
    public async Task<int> DeleteExpiredAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(tenant, StoreScope.Everything);
        var now = clock.GetUtcNow();
        var expired = await db.Files.Where(f => f.ExpiresAt < now).OrderBy(f => f.ExpiresAt).Take(500).ToListAsync(cancellationToken);
        expired.ForEach(file => folder.Delete(tenant, file.Id));
        db.Files.RemoveRange(expired);
        await db.SaveChangesAsync(cancellationToken);
        return expired.Count;
    }

    private static bool MayRead(Actor actor, StoredFile file)
    {
        var scope = actor.Scope(file.Permission);
        return scope.All || (file.Stores is { Count: > 0 } stores && stores.All(s => scope.Contains(new StoreId(s))));
    }

    private async ValueTask<string> ReceiptKeyAsync(TenantId tenant, FileId id, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower((await vault.KeysAsync(cancellationToken)).Digest("activity.receipt-link", $"{tenant}/{id}"));

    private async ValueTask<string> KeyAsync(TenantId tenant, FileId id, long until, CancellationToken cancellationToken)
    {
        var keys = await vault.KeysAsync(cancellationToken);
        return Convert.ToHexStringLower(keys.Digest("activity.file-link", $"{tenant}/{id}/{until}").AsSpan(0, 16));
    }
}
