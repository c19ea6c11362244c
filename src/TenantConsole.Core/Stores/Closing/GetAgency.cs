using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Limits;

namespace TenantConsole.Core.Stores.Closing;

/// <summary>The agency's own settings, its limits and where it is in its life.</summary>
[UseCase(Permission.AgencyClose, AgencyWide = true)]
public sealed class GetAgency(TenantDatabases databases)
{
    /// <summary>One limit or feature.</summary>
    /// <param name="Name">Its name in the table.</param>
    /// <param name="Value">What holds for this agency.</param>
    /// <param name="Default">What holds where nothing else was agreed.</param>
    public sealed record LimitRow(string Name, long Value, long Default);

    /// <summary>The agency.</summary>
    public sealed record Row(string Name, string TimeZone, string Currency, AgencyState State, DateTimeOffset CreatedAt, DateTimeOffset? ClosesAt, IReadOnlyList<LimitRow> Limits);

    /// <summary>Reads it.</summary>
    public async Task<Result<Row>> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.AgencyClose) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.AgencyClose);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var own = await db.Limits.AsNoTracking().ToDictionaryAsync(l => l.Name, l => l.Value, cancellationToken);
        return new Row(agency.Name, agency.TimeZone, agency.ReportingCurrency, agency.State, agency.CreatedAt, agency.ClosesAt,
            [.. Limit.All.Select(limit => new LimitRow(limit.Name, own.GetValueOrDefault(limit.Name, limit.Default), limit.Default))]);
    }
}
