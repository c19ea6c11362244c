using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Activity.Notifications;
using TenantConsole.Core.Stores;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Stores;

/// <summary>The sandbox of these tests uses a refresh token up at once and ends the old access token: a second refresh would be refused.</summary>
public sealed class StoreTokensTests(SandboxDatabase database) : IClassFixture<SandboxDatabase>
{
    [Fact]
    public async Task Many_callers_on_two_nodes_refresh_once_and_get_the_same_token_which_works()
    {
        var agency = await database.AgencyAsync();
        var authorization = (await database.ConsentAsync(agency, "aurelia")).Value.Authorization;
        await ExpireAsync(agency, authorization);
        StoreTokens[] nodes = [Node(), Node()];

        var tokens = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Run(() => nodes[n % 2].GetAsync(agency.Tenant, authorization, default))));

        var token = Assert.Single(tokens.Select(t => t.Value).Distinct());
        Assert.NotEmpty(await database.Get<ShopsClient>().GetAuthorizedAsync(token, default));
        await using var db = agency.Open();
        var row = await db.Authorizations.SingleAsync();
        Assert.Equal(ConnectionState.Connected, row.State);
        Assert.DoesNotContain(token.Reveal(), System.Text.Encoding.Latin1.GetString(row.AccessToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotation_goes_on_from_refresh_to_refresh()
    {
        var agency = await database.AgencyAsync();
        var authorization = (await database.ConsentAsync(agency, "moller")).Value.Authorization;
        var seen = new HashSet<AccessToken>();
        for (var i = 0; i < 4; i++)
        {
            await ExpireAsync(agency, authorization);
            seen.Add((await Node().GetAsync(agency.Tenant, authorization, default)).Value);
        }

        Assert.Equal(4, seen.Count);
    }

    [Fact]
    public async Task A_refused_refresh_shows_the_connection_as_broken_and_a_reconnection_mends_it()
    {
        var agency = await database.AgencyAsync();
        var (store, authorization) = await database.AttachAsync(agency, "nhabepviet");
        await ExpireAsync(agency, authorization);
        await database.FaultAsync(new { revoke_seller = "nhabepviet" });

        var refused = await Node().GetAsync(agency.Tenant, authorization, default);
        var broken = Assert.Single((await database.Get<ListStores>().RunAsync(agency.Admin, default)).Value);
        Assert.Equal("stores.broken", refused.Problem?.Code);
        Assert.Equal(ConnectionState.Broken, broken.State);
        Assert.Contains("code 3600400", broken.Reason, StringComparison.Ordinal);
        var finding = Assert.Single((await database.Get<ListFindings>().RunAsync(agency.Admin, 10, default)).Value);
        Assert.Equal(("stores.connection-broken", "/settings/stores"), (finding.Kind, finding.Link));
        Assert.Contains("Nhà Bếp Việt", finding.Title, StringComparison.Ordinal);
        await using (var db = agency.Open())
        {
            var mail = await db.Mails.SingleAsync();
            Assert.Equal(("first.admin@agency.example", finding.Title.ToString()), (mail.Recipient, mail.Subject));
            Assert.Contains("code 3600400", mail.Body, StringComparison.Ordinal);
            var told = await db.Notifications.SingleAsync();
            Assert.Equal((agency.FirstAdmin.Id, NotificationKind.FindingRaised, finding.Title), (told.MemberId, told.Kind, told.Subject));
        }

        var begun = (await database.Get<ReconnectStore>().RunAsync(agency.System, store, default)).Value;
        var other = await database.Get<CompleteConnect>().RunAsync(agency.System, new(begun.State, await database.CodeAsync("zubr"), null), default);
        Assert.Equal("stores.other-seller", other.Problem?.Code);
        var repaired = await database.ConsentAsync(agency, "nhabepviet", authorization);
        Assert.Equal((authorization, true), (repaired.Value.Authorization, repaired.Value.Repaired));
        Assert.Empty((await database.Get<ListFindings>().RunAsync(agency.Admin, 10, default)).Value);
        Assert.Equal((ConnectionState.Connected, null), ((await database.Get<ListStores>().RunAsync(agency.Admin, default)).Value.Select(r => (r.State, r.Reason)).Single()));
        Assert.True((await Node().GetAsync(agency.Tenant, authorization, default)).Ok);
    }

    [Fact]
    public async Task A_token_that_the_platform_refuses_early_is_replaced_once()
    {
        var agency = await database.AgencyAsync();
        var authorization = (await database.ConsentAsync(agency, "glowlab")).Value.Authorization;
        var old = (await Node().GetAsync(agency.Tenant, authorization, default)).Value;

        var (first, second) = (await Node().ReplaceAsync(agency.Tenant, authorization, old, default), await Node().ReplaceAsync(agency.Tenant, authorization, old, default));

        Assert.NotEqual(old, first.Value);
        Assert.Equal(first.Value, second.Value);
    }

    private StoreTokens Node() => ActivatorUtilities.CreateInstance<StoreTokens>(database.Services);

    private async Task ExpireAsync(GivenAgency agency, AuthorizationId authorization)
    {
        await using var db = agency.Open();
        var soon = database.Clock.Now.AddSeconds(-1);
        await db.Authorizations.Where(a => a.Id == authorization).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessTokenExpiresAt, soon));
    }
}
