using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Audit;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Audit;

/// <summary>
/// Whoever owns the database can change anything in it. Each way is tried at a place that chance picks, and the verification must find it and say
/// where; sealing once more afterwards must not launder it.
/// </summary>
public sealed class TamperingTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private const int Entries = 12;

    /// <summary>Changes of one sealed entry; $1 is the agency, $2 the entry.</summary>
    private static readonly string[] ChangesOfEntry =
    [
        "at = at + interval '1 microsecond'", "actor_kind = 'System'", "member_id = gen_random_uuid()", "member_id = null", "actor_name = 'Somebody else'", "address = '203.0.113.0/24'",
        "address = null", "device = 'Another browser'", "device = null", "action = 'test.other'", "subject_kind = 'other'", "subject_id = '2'", "store_id = gen_random_uuid()",
        "before = null", "after = '{\"value\":99}'", "note = 'nothing happened'", "stamp = null", "stamp = sha256('guess')", "note = '', stamp = null",
    ];

    /// <summary>Changes of one link; $1 is the agency, $2 its number.</summary>
    private static readonly string[] ChangesOfSeal =
    [
        "hash = sha256('guess')", "sealed_at = sealed_at - interval '1 day'", "stamp = null", "stamp = sha256('guess')", "hash = sha256('guess'), stamp = null",
        "entry_id = gen_random_uuid()", "sequence = sequence + 1000",
    ];

    public static TheoryData<string, int> OfEntries() => Rows(ChangesOfEntry);

    public static TheoryData<string, int> OfSeals() => Rows(ChangesOfSeal);

    [Theory]
    [MemberData(nameof(OfEntries))]
    public async Task ChangedEntry_IsFoundWhereItIs(string change, int seed)
    {
        var (agency, chain) = await SealedAsync();
        var link = chain[new Random(seed).Next(chain.Count)];
        await TamperAsync($"update audit.entries set {change} where tenant_id = $1 and id = $2", agency.Tenant.Value, link.EntryId.Value);

        var fault = Assert.Single((await VerifyAsync(agency)).Faults);

        Assert.Equal((AuditFaultKind.EntryChanged, link.Sequence, link.EntryId), (fault.Kind, fault.Sequence, fault.Entry));
        Assert.Equal([fault], await AfterSealingAsync(agency));
    }

    [Theory]
    [MemberData(nameof(OfEntries))]
    public async Task ChangedEntry_BeforeItIsSealed_IsFound(string change, int seed)
    {
        _ = seed;
        var (agency, _) = await SealedAsync();
        await RecordAsync(agency, 1);
        Guid id;
        await using (var db = agency.Open())
            id = (await db.AuditEntries.OrderByDescending(e => e.Id).FirstAsync()).Id.Value;
        await TamperAsync($"update audit.entries set {change} where tenant_id = $1 and id = $2", agency.Tenant.Value, id);

        var fault = Assert.Single(await AfterSealingAsync(agency));

        Assert.Equal(id, fault.Entry?.Value);
        Assert.Contains(fault.Kind, new[] { AuditFaultKind.EntryChanged, AuditFaultKind.EntryInserted });
    }

    [Theory]
    [MemberData(nameof(OfSeals))]
    public async Task ChangedLink_IsFoundWhereItIs(string change, int seed)
    {
        var (agency, chain) = await SealedAsync();
        var link = chain[new Random(seed).Next(1, chain.Count)];
        await TamperAsync($"update audit.seals set {change} where tenant_id = $1 and sequence = $2", agency.Tenant.Value, link.Sequence);

        var faults = (await VerifyAsync(agency)).Faults;

        Assert.Equal(link.Sequence, faults[0].Sequence);
        Assert.Contains(faults[0].Kind, new[] { AuditFaultKind.SealChanged, AuditFaultKind.SealRemoved });
        Assert.NotEmpty(await AfterSealingAsync(agency));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task RemovedEntry_IsFoundWhereItWas(int seed)
    {
        var (agency, chain) = await SealedAsync();
        var link = chain[new Random(seed).Next(chain.Count)];
        await TamperAsync("delete from audit.entries where tenant_id = $1 and id = $2", agency.Tenant.Value, link.EntryId.Value);

        var fault = Assert.Single(await AfterSealingAsync(agency));

        Assert.Equal((AuditFaultKind.EntryRemoved, link.Sequence, link.EntryId), (fault.Kind, fault.Sequence, fault.Entry));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task RemovedEntryWithItsLink_IsFoundWhereItWas(int seed)
    {
        var (agency, chain) = await SealedAsync();
        var link = chain[new Random(seed).Next(chain.Count - 1)];
        await TamperAsync("delete from audit.entries where tenant_id = $1 and id = $2", agency.Tenant.Value, link.EntryId.Value);
        await TamperAsync("delete from audit.seals where tenant_id = $1 and sequence = $2", agency.Tenant.Value, link.Sequence);

        var fault = Assert.Single(await AfterSealingAsync(agency));

        Assert.Equal((AuditFaultKind.SealRemoved, link.Sequence, 1L), (fault.Kind, fault.Sequence, fault.Count));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task CutEnd_IsFoundByTheHeadKeptOutside(int seed)
    {
        var (agency, chain) = await SealedAsync();
        var from = new Random(seed).Next(1, chain.Count + 1);
        await TamperAsync("delete from audit.entries where tenant_id = $1 and id in (select entry_id from audit.seals where tenant_id = $1 and sequence >= $2)", agency.Tenant.Value, (long)from);
        await TamperAsync("delete from audit.seals where tenant_id = $1 and sequence >= $2", agency.Tenant.Value, (long)from);

        var fault = Assert.Single((await VerifyAsync(agency)).Faults);

        Assert.Equal((AuditFaultKind.ChainCut, from, chain.Count - from + 1), (fault.Kind, fault.Sequence, fault.Count));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("stamp")]
    [InlineData("sha256('guess')")]
    public async Task InsertedEntry_IsFound(string stamp)
    {
        var (agency, chain) = await SealedAsync();
        var forged = Guid.CreateVersion7(database.Clock.Now);
        await TamperAsync(
            $"""
            insert into audit.entries (tenant_id, id, at, actor_kind, member_id, actor_name, address, device, action, subject_kind, subject_id, store_id, before, after, note, stamp)
            select tenant_id, $3, at, actor_kind, member_id, actor_name, address, device, action, subject_kind, subject_id, store_id, before, after, note, {stamp}
            from audit.entries where tenant_id = $1 and id = $2
            """, agency.Tenant.Value, chain[4].EntryId.Value, forged);

        var fault = Assert.Single(await AfterSealingAsync(agency));

        Assert.Equal(forged, fault.Entry?.Value);
    }

    [Fact]
    public async Task InsertedEntry_OfAnotherAgency_IsFound()
    {
        var (agency, _) = await SealedAsync();
        var (other, chain) = await SealedAsync();
        await TamperAsync(
            """
            insert into audit.entries (tenant_id, id, at, actor_kind, member_id, actor_name, address, device, action, subject_kind, subject_id, store_id, before, after, note, stamp)
            select $1, id, at, actor_kind, member_id, actor_name, address, device, action, subject_kind, subject_id, store_id, before, after, note, stamp
            from audit.entries where tenant_id = $2 and id = $3
            """, agency.Tenant.Value, other.Tenant.Value, chain[3].EntryId.Value);

        Assert.Equal(chain[3].EntryId, Assert.Single(await AfterSealingAsync(agency)).Entry);
    }

    [Theory]
    [InlineData("update audit.seals a set entry_id = b.entry_id from audit.seals b where a.tenant_id = $1 and b.tenant_id = $1 and ((a.sequence = $2 and b.sequence = $3) or (a.sequence = $3 and b.sequence = $2))")]
    [InlineData("update audit.seals a set hash = b.hash, stamp = b.stamp from audit.seals b where a.tenant_id = $1 and b.tenant_id = $1 and ((a.sequence = $2 and b.sequence = $3) or (a.sequence = $3 and b.sequence = $2))")]
    [InlineData("update audit.entries a set at = b.at from audit.seals s, audit.seals o, audit.entries b where s.tenant_id = $1 and o.tenant_id = $1 and a.tenant_id = $1 and b.tenant_id = $1 and a.id = s.entry_id and b.id = o.entry_id and ((s.sequence = $2 and o.sequence = $3) or (s.sequence = $3 and o.sequence = $2))")]
    public async Task Reordered_IsFoundAtBothPlaces(string swap)
    {
        var (agency, _) = await SealedAsync();
        // the key over entries lets no two links name one entry, not even for a moment
        await TamperAsync("drop index if exists audit.ux_seals_entry");
        await TamperAsync(swap, agency.Tenant.Value, 3L, 8L);

        var faults = (await VerifyAsync(agency)).Faults;

        Assert.Equal([3L, 8L], faults.Select(f => f.Sequence));
    }

    [Theory]
    [InlineData("stamp", "stamp")]
    [InlineData("null", "stamp")]
    [InlineData("null", "null")]
    public async Task RewrittenChain_WithItsHashesRecomputed_IsFound(string stampOfEntries, string stampOfSeals)
    {
        var (agency, chain) = await SealedAsync();
        await TamperAsync("update audit.entries set note = 'rewritten' where tenant_id = $1 and id = $2", agency.Tenant.Value, chain[5].EntryId.Value);
        await TamperAsync($"update audit.entries set stamp = {stampOfEntries} where tenant_id = $1", agency.Tenant.Value);
        var hash = AuditChain.Start;
        foreach (var link in chain)
        {
            AuditEntry entry;
            await using (var db = agency.Open())
                entry = await db.AuditEntries.AsNoTracking().SingleAsync(e => e.Id == link.EntryId);
            hash = AuditChain.Next(hash, entry);
            await TamperAsync($"update audit.seals set hash = $3, stamp = {stampOfSeals} where tenant_id = $1 and sequence = $2", agency.Tenant.Value, link.Sequence, hash);
        }

        var faults = (await VerifyAsync(agency)).Faults;

        Assert.NotEmpty(faults);
        Assert.Contains(faults, fault => fault.Sequence == 6 || (fault.Kind == AuditFaultKind.ChainCut && fault.Differs));
    }

    [Fact]
    public async Task SeveralChanges_AreAllFound()
    {
        var (agency, chain) = await SealedAsync();
        await TamperAsync("update audit.entries set note = 'x' where tenant_id = $1 and id = $2", agency.Tenant.Value, chain[1].EntryId.Value);
        await TamperAsync("delete from audit.entries where tenant_id = $1 and id = $2", agency.Tenant.Value, chain[6].EntryId.Value);
        await TamperAsync("update audit.seals set hash = sha256('x') where tenant_id = $1 and sequence = $2", agency.Tenant.Value, chain[9].Sequence);

        var verdict = await VerifyAsync(agency);

        Assert.Equal([AuditFaultKind.EntryChanged, AuditFaultKind.EntryRemoved, AuditFaultKind.SealChanged], verdict.Faults.Select(f => f.Kind));
        Assert.Equal([2L, 7L, 10L], verdict.Faults.Select(f => f.Sequence));
    }

    [Fact]
    public async Task ChainOfTheFirstRelease_HoldsAndIsGoneOnWith()
    {
        var agency = await database.AgencyAsync();
        await RecordAsync(agency, 4);
        // As the first release left it: no stamps, two links.
        await TamperAsync("update audit.entries set stamp = null, device = null where tenant_id = $1", agency.Tenant.Value);
        var hash = AuditChain.Start;
        await using (var db = agency.Open())
        {
            foreach (var (number, entry) in (await db.AuditEntries.AsNoTracking().OrderBy(e => e.Id).Take(2).ToListAsync()).Index())
            {
                hash = AuditChain.Next(hash, entry);
                db.AuditSeals.Add(new() { TenantId = agency.Tenant, Sequence = number + 1, EntryId = entry.Id, Hash = hash, SealedAt = database.Clock.Now });
            }

            await db.SaveChangesAsync();
        }

        await RecordAsync(agency, 3);
        await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);

        var verdict = await VerifyAsync(agency);
        Assert.True(verdict.Holds, string.Join(", ", verdict.Faults));
        Assert.Equal(7, verdict.Sealed);
        await TamperAsync("update audit.entries set note = 'x' where tenant_id = $1 and id = (select entry_id from audit.seals where tenant_id = $1 and sequence = $2)", agency.Tenant.Value, 2L);
        Assert.Equal(2, Assert.Single((await VerifyAsync(agency)).Faults).Sequence);
    }

    public static TheoryData<int> Seeds() => [1, 2, 3, 4, 5];

    private static TheoryData<string, int> Rows(string[] changes)
    {
        var rows = new TheoryData<string, int>();
        foreach (var (seed, change) in changes.Index())
            rows.Add(change, seed);
        return rows;
    }

    /// <summary>An agency whose trail was sealed in three goes.</summary>
    private async Task<(GivenAgency Agency, IReadOnlyList<AuditSeal> Chain)> SealedAsync()
    {
        var agency = await database.AgencyAsync();
        for (var go = 0; go < 3; go++)
        {
            await RecordAsync(agency, Entries / 3);
            await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);
        }

        await using var db = agency.Open();
        return (agency, await db.AuditSeals.AsNoTracking().OrderBy(s => s.Sequence).ToListAsync());
    }

    private async Task RecordAsync(GivenAgency agency, int entries)
    {
        var actor = agency.Admin.From("198.51.100.7", "Firefox on Linux");
        for (var i = 0; i < entries; i++)
        {
            await using var db = agency.Open();
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            db.Record(actor, database.Clock, "test.changed", ("thing", "1"), new { Value = i }, new { Value = i + 1 }, note: i.ToString(CultureInfo.InvariantCulture));
            await db.SaveChangesAsync();
        }
    }

    private async Task<VerifyAuditTrail.Verdict> VerifyAsync(GivenAgency agency) => (await database.Get<VerifyAuditTrail>().RunAsync(agency.Admin, null, default)).Value;

    private async Task<IReadOnlyList<AuditFault>> AfterSealingAsync(GivenAgency agency)
    {
        await database.Get<SealAuditTrail>().RunAsync(agency.Tenant, default);
        return (await VerifyAsync(agency)).Faults;
    }

    private async Task TamperAsync(string sql, params object[] parameters)
    {
        await using var connection = new NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
            command.Parameters.Add(new() { Value = parameter });
        await command.ExecuteNonQueryAsync();
    }
}
