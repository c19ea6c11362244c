using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Stores;

/// <summary>Renews the tokens of all agencies that expire soon: what the schedule does.</summary>
/// <remarks>One after the other. One that fails is tried again with the next firing and does not hold up the others.</remarks>
public sealed class RefreshTokens(
    TenantDatabases databases, DirectoryDatabase directory, StoreTokens tokens, IOptions<StoresOptions> options, TimeProvider clock, ILogger<RefreshTokens> log)
{
    /// <summary>Renews them.</summary>
    /// <returns>How many authorizations were looked at.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<TenantId> agencies;
        await using (var entries = directory.Open())
            agencies = await entries.Agencies.Where(a => a.State == AgencyState.Active).Select(a => a.TenantId).ToListAsync(cancellationToken);
        return await EachAgency.RunAsync(agencies, async agency =>
        {
            var due = await DueAsync(agency, cancellationToken);
            foreach (var authorization in due)
                await TryAsync(agency, authorization, cancellationToken);
            return due.Count;
        }, log);
    }

    private async Task<List<AuthorizationId>> DueAsync(TenantId agency, CancellationToken cancellationToken)
    {
        var soon = clock.GetUtcNow() + options.Value.RefreshAhead;
        await using var db = databases.Open(agency, StoreScope.Everything);
        return await db.Authorizations.Where(a => a.State == ConnectionState.Connected && a.AccessTokenExpiresAt <= soon).Select(a => a.Id).ToListAsync(cancellationToken);
    }

    private async Task TryAsync(TenantId agency, AuthorizationId authorization, CancellationToken cancellationToken)
    {
        try
        {
            await tokens.RefreshAsync(agency, authorization, cancellationToken);
        }
        catch (TikTokShopException away)
        {
            log.RefreshLater(authorization, agency, away.Code);
        }
    }
}
