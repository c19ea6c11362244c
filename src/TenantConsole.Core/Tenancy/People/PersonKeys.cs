using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Core.Tenancy.People;

/// <summary>Finds and makes the keys of persons, many at once.</summary>
public sealed class PersonKeys(TenantDatabases databases, SecretVault vault, TimeProvider clock)
{
    private const string Purpose = "tenancy.person-key";

    private const string InsertSql =
        """
        insert into tenancy.persons (tenant_id, id, wrapped_key, created_at)
        select $1, made.id, made.wrapped, $4 from unnest($2::uuid[], $3::bytea[]) as made(id, wrapped)
        on conflict do nothing
        """;

    private const string SelectSql = "select id, wrapped_key from tenancy.persons where tenant_id = $1 and id = any($2)";

    /// <summary>
    /// The keys of these persons, made where they are missing. One round trip, before the data that they encrypt is written: of two
    /// writers that meet a person at once, both get the key that was first.
    /// </summary>
    /// <param name="db">The unit of work, for its tenant.</param>
    /// <param name="subjects">The platform's ids with their origin, for example <c>tiktok:7021…</c>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<string, PersonKey>> ForBatchAsync(ConsoleDb db, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken)
    {
        if (subjects.Count == 0)
        {
            return new Dictionary<string, PersonKey>();
        }

        var keys = await vault.KeysAsync(cancellationToken);
        var ids = subjects.Distinct().ToDictionary(subject => subject, subject => IdOf(keys, db.Tenant, subject));
        var wrapped = await ReadOrMakeAsync(db.Tenant, keys, [.. ids.Values], cancellationToken);
        var opened = new Dictionary<string, PersonKey>(ids.Count);
        foreach (var (subject, id) in ids)
        {
            opened[subject] = new(id, wrapped[id.Value] is { } bytes ? await vault.UnprotectAsync(bytes, Purpose, cancellationToken) : null);
        }

        return opened;
    }

    /// <summary>The key of one person, by id; null when there is no such person.</summary>
    public async Task<PersonKey?> FindAsync(ConsoleDb db, PersonId id, CancellationToken cancellationToken)
    {
        var person = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        return person is null ? null
            : new(id, person.WrappedKey is { } bytes ? await vault.UnprotectAsync(bytes, Purpose, cancellationToken) : null);
    }

    /// <summary>Destroys a person's key. Ledgers and the audit chain stay as they are; what was encrypted can be read by nobody any more.</summary>
    public Task<int> EraseAsync(ConsoleDb db, PersonId id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.Persons.Where(p => p.Id == id && p.ErasedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.WrappedKey, (byte[]?)null).SetProperty(p => p.ErasedAt, now), cancellationToken);
    }

    private static PersonId IdOf(SecretKeys keys, TenantId tenant, string subject) =>
        new(new Guid(keys.Digest("person", $"{tenant}/{subject}").AsSpan(0, 16)));

    private async Task<Dictionary<Guid, byte[]?>> ReadOrMakeAsync(TenantId tenant, SecretKeys keys, PersonId[] ids, CancellationToken cancellationToken)
    {
        // In one order everywhere: two lanes of an agency that meet the same persons must not wait for one another in a circle.
        var values = ids.Select(id => id.Value).Order().ToArray();
        var fresh = ids.Select(_ => keys.Protect(RandomNumberGenerator.GetBytes(32), Purpose)).ToArray();
        await using var connection = await databases.Source.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("BEGIN"),
                new(TenantSetting.Sql(tenant)),
                new(InsertSql) { Parameters = { new() { Value = tenant.Value }, new() { Value = values }, new() { Value = fresh }, new() { Value = clock.GetUtcNow() } } },
                new(SelectSql) { Parameters = { new() { Value = tenant.Value }, new() { Value = values } } },
                new("COMMIT"),
            },
        };
        var found = new Dictionary<Guid, byte[]?>(values.Length);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            found[reader.GetGuid(0)] = reader.IsDBNull(1) ? null : reader.GetFieldValue<byte[]>(1);
        }

        return found;
    }
}
