using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>What the use cases that write keys have in common.</summary>
internal static class ApiKeyWriting
{
    /// <summary>What the trail calls a key.</summary>
    public const string SubjectKind = "api-key";

    /// <summary>What stands in the trail: what it may do, never what it is.</summary>
    public static object Told(this ApiKey key) =>
        new { key.Name, key.Prefix, key.Permissions, key.Reach, key.ClientId, key.Stores, key.PerMinute, key.ExpiresAt };

    /// <summary>What it is, as the form that changes it.</summary>
    public static ApiKeyWish Wish(this ApiKey key) =>
        new(key.Name, key.Permissions, key.Reach, key.ClientId, key.Stores.ConvertAll(s => new StoreId(s)), key.ExpiresAt, key.PerMinute);

    /// <summary>The way from a secret to its agency, in the unit of work's own transaction.</summary>
    public static Task AddEntryAsync(this ConsoleDb db, ApiKey key, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"insert into directory.api_keys (hash, tenant_id, key_id) values ({key.Hash}, {key.TenantId.Value}, {key.Id.Value})", cancellationToken);

    /// <summary>Forgets secrets of a key that cannot work any more.</summary>
    public static Task RemoveEntryAsync(this ConsoleDb db, ApiKey key, byte[] hash, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"delete from directory.api_keys where hash = {hash} and tenant_id = {key.TenantId.Value} and key_id = {key.Id.Value}", cancellationToken);

    /// <summary>The first thing that is wrong with a wish.</summary>
    public static async Task<Problem?> RefuseAsync(
        this ConsoleDb db, ApiKeyWish wish, Actor actor, IStoreGroups groups, DateTimeOffset now, ApiKeyOptions options, CancellationToken cancellationToken)
    {
        var known = await groups.ListAsync(db.Tenant, cancellationToken);
        var clientExists = wish.Client is { } client && await db.Clients.AnyAsync(c => c.Id == client, cancellationToken);
        return ApiKeyRules.Refuse(wish, actor, known, clientExists, now, options);
    }

    /// <summary>Puts a wish that was checked into a key.</summary>
    public static void Take(this ApiKey key, ApiKeyWish wish)
    {
        key.Name = wish.Name.Trim();
        key.Permissions = [.. Permission.All.Where(wish.Permissions.Contains)];
        key.Reach = wish.Reach;
        key.ClientId = wish.Reach == ApiKeyReach.Client ? wish.Client : null;
        key.Stores = wish.Reach == ApiKeyReach.Stores ? [.. wish.Stores!.Select(s => s.Value).Distinct()] : [];
        key.ExpiresAt = wish.ExpiresAt ?? key.ExpiresAt;
        key.PerMinute = wish.PerMinute ?? key.PerMinute;
    }
}
