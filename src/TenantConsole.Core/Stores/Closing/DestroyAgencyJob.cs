using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>
/// The end of an agency whose grace period is over: destroys the keys of all persons, the tokens of all connections and the API keys, lets go
/// of its shops, writes a receipt and closes it. The destruction and its audit entry are one transaction; killed after it, the receipt still
/// tells what was destroyed.
/// </summary>
public sealed class DestroyAgencyJob(
    TenantDatabases databases, FileStore files, SealAuditTrail seal, Actors actors, IMemberMail mail, IOptions<ClosingOptions> options, IOptions<AccessOptions> access, TimeProvider clock) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "agency.destroy";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What was destroyed; also the run's checkpoint.</summary>
    /// <param name="At">When.</param>
    /// <param name="PersonKeys">Keys of persons: what was encrypted under them can be read by nobody any more.</param>
    /// <param name="Connections">Connections whose tokens are gone.</param>
    /// <param name="ApiKeys">API keys.</param>
    /// <param name="Stores">Stores that were let go.</param>
    /// <param name="Invitations">Invitations that were still open.</param>
    public sealed record Destroyed(DateTimeOffset At, int PersonKeys, int Connections, int ApiKeys, int Stores, int Invitations);

    /// <summary>The receipt.</summary>
    /// <param name="Agency">The agency's id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Destroyed">What was destroyed, and when.</param>
    /// <param name="ChainLinks">Links of the audit chain, the entry of the destruction included.</param>
    /// <param name="ChainHead">The hash of the last link, hexadecimal.</param>
    public sealed record Receipt(Guid Agency, string Name, Destroyed Destroyed, long ChainLinks, string ChainHead);

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var tenant = run.Run.TenantId;
        var destroyed = run.Checkpoint<Destroyed>() ?? await DestroyAsync(run, cancellationToken);
        if (destroyed is null)
            return ClosingProblems.NotClosing; // taken back at the last moment
        await seal.RunAsync(tenant, cancellationToken);

        await using var db = databases.Open(tenant, StoreScope.Everything);
        var head = await db.AuditSeals.AsNoTracking().OrderByDescending(s => s.Sequence).FirstAsync(cancellationToken);
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        var receipt = new Receipt(tenant.Value, agency.Name, destroyed, head.Sequence, Convert.ToHexStringLower(head.Hash));
        var file = await files.CreateAsync(
            tenant, new("receipt.json", "application/json", Permission.AgencyClose, StoreScope.Everything, options.Value.Receipt),
            (target, ct) => JsonSerializer.SerializeAsync(target, receipt, Readable, ct), cancellationToken);
        var link = new Uri(access.Value.PublicUrl, await files.ReceiptLinkAsync(tenant, file, cancellationToken));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        agency.State = AgencyState.Closed;
        run.Run.FileId = file.Id.Value;
        foreach (var address in await AgencyEnd.AdminsAsync(db, cancellationToken))
            mail.Enqueue(db, address, StoresTexts.Say["agency.mail.closed.subject", agency.Name], Phrase.Of("agency.mail.closed.body", agency.Name, link.ToString(), file.ExpiresAt).ToString());
        await AgencyEnd.MoveAsync(db, AgencyState.Closed, cancellationToken);
        await run.ReportAsync(db, 1, 0, 1, Phrase.Of("agency.destroy.done", destroyed.PersonKeys, destroyed.Stores), null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        actors.Forget(tenant);
        return null;
    }

    private async Task<Destroyed?> DestroyAsync(RunContext run, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var tenant = run.Run.TenantId;
        await using var db = databases.Open(tenant, StoreScope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AgencyEnd.LockAsync(db, cancellationToken);
        if (!await db.Agencies.AnyAsync(a => a.State == AgencyState.Closing && a.ClosesAt <= now, cancellationToken))
            return null;
        var persons = await db.Persons.Where(p => p.WrappedKey != null)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.WrappedKey, (byte[]?)null).SetProperty(p => p.ErasedAt, now), cancellationToken);
        var none = Array.Empty<byte>();
        var connections = await db.Authorizations.ExecuteUpdateAsync(
            set => set.SetProperty(a => a.AccessToken, none).SetProperty(a => a.RefreshToken, none).SetProperty(a => a.State, ConnectionState.Disconnected), cancellationToken);
        var keys = await db.ApiKeys.Where(k => k.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(k => k.RevokedAt, now).SetProperty(k => k.RevokedBy, run.Actor.Name), cancellationToken);
        var stores = await db.Stores.Where(s => s.State != ConnectionState.Disconnected)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, ConnectionState.Disconnected), cancellationToken);
        var invitations = await db.Invitations.Where(i => i.AcceptedAt == null && i.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.RevokedAt, now), cancellationToken);
        await db.Database.ExecuteSqlAsync($"delete from directory.shops where tenant_id = {tenant.Value}", cancellationToken);
        await db.Database.ExecuteSqlAsync($"delete from directory.api_keys where tenant_id = {tenant.Value}", cancellationToken);
        await db.Files.ExecuteUpdateAsync(set => set.SetProperty(f => f.ExpiresAt, now), cancellationToken);
        await db.Runs.Where(r => r.Id != run.Run.Id && r.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(r => r.CancelRequested, true), cancellationToken);
        var destroyed = new Destroyed(now, persons, connections, keys, stores, invitations);
        db.Record(run.Actor, clock, "tenancy.agency-destroyed", ("agency", tenant.ToString()), null, destroyed);
        await run.ReportAsync(db, 0, 0, 1, Phrase.Of("agency.destroy.receipt"), destroyed, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return destroyed;
    }
}
