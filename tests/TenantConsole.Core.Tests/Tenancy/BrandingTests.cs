using System.Text;
using TenantConsole.Core.Access;
using TenantConsole.Core.Stores.Closing;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Core.Tenancy.Clients;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Tenancy;

public sealed class BrandingTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private static readonly byte[] Svg = Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>");

    [Fact]
    public async Task Brand_IsTheClientsForWhoSeesThatClientAlone_ElseTheAgencys()
    {
        var agency = await database.AgencyAsync("Northlight");
        var (kestrel, plain) = (await agency.ClientAsync("Kestrel"), await agency.ClientAsync("Plain"));
        var (one, two, other) = (await agency.StoreAsync(client: kestrel), await agency.StoreAsync(client: kestrel), await agency.StoreAsync(client: plain));
        await SetAsync(agency, new(null, "Northlight Group", "#1d55b0"));
        await SetAsync(agency, new(kestrel, null, "#1a6f4d", Svg));

        Assert.Equal(("Kestrel", "#1a6f4d", kestrel), await FaceAsync(agency.As(BuiltInRole.Viewer, one, two)));
        Assert.Equal(("Northlight Group", "#1d55b0", null), await FaceAsync(agency.As(BuiltInRole.Viewer, one, other)));
        Assert.Equal(("Northlight Group", "#1d55b0", null), await FaceAsync(agency.As(BuiltInRole.Viewer, other))); // a client without a face
        Assert.Equal(("Northlight Group", "#1d55b0", null), await FaceAsync(agency.Admin));
    }

    [Fact]
    public async Task Report_OfOneClientsStores_IsThatClients()
    {
        var agency = await database.AgencyAsync("Northlight");
        var client = await agency.ClientAsync("Plain");
        var (mine, other) = (await agency.StoreAsync(client: client), await agency.StoreAsync());

        Assert.Equal("Plain", (await ReportAsync(agency.Admin, mine)).Name);
        Assert.Equal("Northlight", (await ReportAsync(agency.Admin, mine, other)).Name);
        Assert.Equal("Plain", (await ReportAsync(agency.As(BuiltInRole.Viewer, mine), mine, other)).Name); // of which they see one
    }

    [Fact]
    public async Task Logo_OpensForThoseWhoMaySeeWhoseItIs()
    {
        var agency = await database.AgencyAsync();
        var client = await agency.ClientAsync();
        var (mine, other) = (await agency.StoreAsync(client: client), await agency.StoreAsync());
        await SetAsync(agency, new(client, null, null, Svg));
        await SetAsync(agency, new(null, "A", null, Svg));
        var theirs = (await database.Get<GetBranding>().RunAsync(agency.Admin, client, default)).Value.Logo!.Value;
        var own = (await database.Get<GetBranding>().RunAsync(agency.Admin, null, default)).Value.Logo!.Value;

        Assert.True(await OpensAsync(agency.As(BuiltInRole.Viewer, mine), theirs));
        Assert.True(await OpensAsync(agency.Admin, theirs));
        Assert.False(await OpensAsync(agency.As(BuiltInRole.Viewer, other), theirs));
        Assert.True(await OpensAsync(agency.As(BuiltInRole.Viewer, other), own));
        Assert.False(await OpensAsync(database.Ours.Admin, theirs));
        Assert.False(await OpensAsync(database.Ours.Admin, own));
    }

    [Fact]
    public async Task AnotherLogo_HasAnotherAddress_AndTheOldOneIsGone()
    {
        var agency = await database.AgencyAsync();
        await SetAsync(agency, new(null, "A", null, Svg));
        var first = (await database.Get<GetBranding>().RunAsync(agency.Admin, null, default)).Value.Logo!.Value;
        await SetAsync(agency, new(null, "A", null, LogoImageTests.Png(32, 32)));
        var second = (await database.Get<GetBranding>().RunAsync(agency.Admin, null, default)).Value.Logo!.Value;

        Assert.NotEqual(first, second);
        Assert.False(await OpensAsync(agency.Admin, first));
        Assert.Equal(LogoImage.Png, (await database.Get<OpenLogo>().RunAsync(agency.Admin, second, default)).Value.ContentType);
        await SetAsync(agency, new(null, "A", null, RemoveLogo: true));
        Assert.Null((await database.Get<GetBranding>().RunAsync(agency.Admin, null, default)).Value.Logo);
        Assert.False(await OpensAsync(agency.Admin, second));
    }

    [Fact]
    public async Task WhatCannotBeTaken_ChangesNothing()
    {
        var agency = await database.AgencyAsync("A");
        var set = database.Get<SetBranding>();

        Assert.Equal("branding.danger", (await set.RunAsync(agency.Admin, new(null, "B", "#c01020"), default)).Problem?.Code);
        Assert.Equal("branding.name", (await set.RunAsync(agency.Admin, new(null, " ", null), default)).Problem?.Code);
        Assert.Equal("branding.logo-unknown", (await set.RunAsync(agency.Admin, new(null, "B", null, [1, 2, 3]), default)).Problem?.Code);
        Assert.Equal(new("A", null, null), (await database.Get<GetBranding>().RunAsync(agency.Admin, null, default)).Value);
    }

    [Fact]
    public async Task AnotherFace_IsToldToOpenPages_AndOnlyThen()
    {
        var agency = await database.AgencyAsync("Northlight");
        var client = await agency.ClientAsync("Kestrel");
        await using var heard = await HeardNotices.ListenAsync(database);

        await SetAsync(agency, new(client, null, "#1a6f4d"));
        Assert.Equal([TenancyNotice.Brand], await heard.TopicsAsync(agency.Tenant));
        await SetAsync(agency, new(client, null, "#1a6f4d"));
        Assert.Empty(await heard.TopicsAsync(agency.Tenant));
        await database.Get<RenameClient>().RunAsync(agency.Admin, client, "Kestrel Foods", default);
        Assert.Equal([TenancyNotice.Brand], await heard.TopicsAsync(agency.Tenant));
        await database.Get<EditAgency>().RunAsync(agency.Admin, new("Northlight Group", "Europe/London", "USD"), default);
        Assert.Equal([TenancyNotice.Brand], await heard.TopicsAsync(agency.Tenant));
    }

    private async Task SetAsync(GivenAgency agency, SetBranding.Request request)
    {
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null((await database.Get<SetBranding>().RunAsync(agency.Admin, request, default)).Problem);
    }

    private async Task<(string, string?, ClientId?)> FaceAsync(Actor actor) =>
        (await database.Get<ShowBrand>().RunAsync(actor, null, default)).Value is var brand ? (brand.Name, brand.Color, brand.Client) : default;

    private async Task<Brand> ReportAsync(Actor actor, params StoreId[] stores) => (await database.Get<ShowBrand>().RunAsync(actor, stores, default)).Value;

    private async Task<bool> OpensAsync(Actor actor, LogoId logo) => (await database.Get<OpenLogo>().RunAsync(actor, logo, default)).Ok;
}
