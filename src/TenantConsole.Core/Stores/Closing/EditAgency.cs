using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>Changes what the agency is called and how its reports over several stores count. The directory's copy of the name is part of the same transaction.</summary>
[UseCase(Permission.AgencyClose, AgencyWide = true)]
public sealed class EditAgency(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>The new values.</summary>
    /// <param name="Name">1 to 200 characters.</param>
    /// <param name="TimeZone">An IANA zone.</param>
    /// <param name="Currency">ISO 4217.</param>
    public sealed record Request(string Name, string TimeZone, string Currency);

    /// <summary>Changes them.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AgencyClose) is { } refusal)
            return refusal;
        if (actor.ReadOnly)
            return ClosingProblems.Rests;
        if (request.Name.Trim() is not { Length: > 0 and <= 200 } name)
            return ClosingProblems.Name;
        if (!request.TimeZone.Contains('/', StringComparison.Ordinal) || !TimeZoneInfo.TryFindSystemTimeZoneById(request.TimeZone, out _))
            return ClosingProblems.TimeZone;
        if (!Currency.TryParse(request.Currency, out _))
            return ClosingProblems.Currency;
        await using var db = databases.Open(actor, Permission.AgencyClose);
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        var before = new { agency.Name, agency.TimeZone, agency.ReportingCurrency };
        (agency.Name, agency.TimeZone, agency.ReportingCurrency) = (name, request.TimeZone, request.Currency);
        var after = new { agency.Name, agency.TimeZone, agency.ReportingCurrency };
        if (after.Equals(before))
            return Done.Result;
        db.Record(actor, clock, "tenancy.agency-edited", ("agency", actor.Tenant.ToString()), before, after);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"update directory.agencies set name = {name} where tenant_id = {actor.Tenant.Value}", cancellationToken);
        await db.TellAsync(TenancyNotice.Brand, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }
}
