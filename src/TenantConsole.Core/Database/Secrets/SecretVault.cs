using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database.Directory;

namespace TenantConsole.Core.Database.Secrets;

/// <summary>
/// Keeps the installation's encryption keys: in <c>directory.keys</c>, wrapped by the master key. A key older than
/// <see cref="Rotation"/> is followed by a new one; old ones stay to decrypt. Nodes see each other's new keys within <see cref="Freshness"/>.
/// </summary>
public sealed class SecretVault(DirectoryDatabase directory, MasterKey master, TimeProvider clock) : IDisposable
{
    /// <summary>How long one key encrypts.</summary>
    public static readonly TimeSpan Rotation = TimeSpan.FromDays(90);

    /// <summary>How long a node keeps its snapshot.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    private const string Encrypting = "secrets";
    private const string Digesting = "digest";

    private readonly SemaphoreSlim _loading = new(1, 1);
    private (SecretKeys Keys, DateTimeOffset Until)? _snapshot;

    /// <summary>The keys, from memory when they are fresh.</summary>
    public async ValueTask<SecretKeys> KeysAsync(CancellationToken cancellationToken)
    {
        if (_snapshot is { } fresh && fresh.Until > clock.GetUtcNow())
        {
            return fresh.Keys;
        }

        return await LoadAsync(cancellationToken);
    }

    /// <summary>Decrypts, loading the keys again when another node has made a newer one meanwhile.</summary>
    public async ValueTask<byte[]> UnprotectAsync(byte[] secret, string purpose, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(cancellationToken);
        return (keys.Knows(secret) ? keys : await LoadAsync(cancellationToken)).Unprotect(secret, purpose);
    }

    /// <summary>Adds a key that encrypts from now on, before its time.</summary>
    public async Task RotateAsync(CancellationToken cancellationToken)
    {
        await using (var db = directory.Open())
        {
            db.Keys.Add(NewKey(Encrypting));
            await db.SaveChangesAsync(cancellationToken);
        }

        await LoadAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _loading.Dispose();

    private async Task<SecretKeys> LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            await using var db = directory.Open();
            var rows = await db.Keys.AsNoTracking().Where(k => k.Purpose == Encrypting || k.Purpose == Digesting)
                .OrderBy(k => k.CreatedAt).ThenBy(k => k.Id).ToListAsync(cancellationToken);
            var now = clock.GetUtcNow();
            if (rows.LastOrDefault(k => k.Purpose == Encrypting) is not { } newest || newest.CreatedAt < now - Rotation)
            {
                rows.Add(await AddAsync(db, Encrypting, cancellationToken));
            }

            // The first digest key ever made is the one: a second would give the same person a second id.
            var digest = rows.FirstOrDefault(k => k.Purpose == Digesting) ?? await AddFirstDigestAsync(db, cancellationToken);
            var keys = new SecretKeys(
                rows.Last(k => k.Purpose == Encrypting).Id,
                rows.Where(k => k.Purpose == Encrypting).ToDictionary(k => k.Id, Unwrap),
                Unwrap(digest));
            _snapshot = (keys, now + Freshness);
            return keys;
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<KeyEntry> AddAsync(DirectoryDb db, string purpose, CancellationToken cancellationToken)
    {
        var key = NewKey(purpose);
        db.Keys.Add(key);
        await db.SaveChangesAsync(cancellationToken);
        return key;
    }

    private async Task<KeyEntry> AddFirstDigestAsync(DirectoryDb db, CancellationToken cancellationToken)
    {
        // A fixed id: of two nodes that start at once, the primary key lets one be first.
        var id = new Guid("64696765-7374-8000-8000-000000000001");
        var made = NewKey(Digesting, id);
        await db.Database.ExecuteSqlAsync(
            $"insert into directory.keys (id, purpose, wrapped, created_at) values ({id}, {Digesting}, {made.Wrapped}, {made.CreatedAt}) on conflict do nothing",
            cancellationToken);
        return await db.Keys.AsNoTracking().SingleAsync(k => k.Id == id, cancellationToken);
    }

    private KeyEntry NewKey(string purpose, Guid? id = null)
    {
        var entry = id ?? Guid.CreateVersion7(clock.GetUtcNow());
        var wrapped = new byte[32 + Sealed.Overhead];
        Sealed.Seal(master.Bytes, RandomNumberGenerator.GetBytes(32), $"{purpose}:{entry:N}", wrapped);
        return new KeyEntry { Id = entry, Purpose = purpose, Wrapped = wrapped, CreatedAt = clock.GetUtcNow() };
    }

    private byte[] Unwrap(KeyEntry key)
    {
        try
        {
            return Sealed.Open(master.Bytes, key.Wrapped, $"{key.Purpose}:{key.Id:N}");
        }
        catch (CryptographicException error)
        {
            throw new CryptographicException(
                "The keys in the database were made with another master key. Set Secrets:MasterKey to the one of this installation (docs/operations.md).", error);
        }
    }
}
