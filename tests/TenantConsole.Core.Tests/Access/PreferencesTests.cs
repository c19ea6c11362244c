using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Preferences;
using TenantConsole.Core.Database;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed class PreferencesTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Save_IsReadBackByTheSameMemberOnly()
    {
        var agency = await database.AgencyAsync();
        var (me, colleague) = (agency.As(BuiltInRole.Viewer), agency.As(BuiltInRole.Viewer));
        var wanted = new MemberPreferences(ThemeChoice.Dark, DensityChoice.Comfortable, "Europe/Warsaw", "pl-PL", "qps-ploc", ReducedMotion: true);
        Assert.Null(await ReadAsync(me));

        Assert.True((await database.Get<SavePreferences>().RunAsync(me, wanted, default)).Ok);

        Assert.Equal(wanted, await ReadAsync(me));
        Assert.Null(await ReadAsync(colleague));
    }

    [Fact]
    public async Task Save_Twice_KeepsTheSecond()
    {
        var agency = await database.AgencyAsync();
        var me = agency.As(BuiltInRole.Viewer);
        await database.Get<SavePreferences>().RunAsync(me, new(ThemeChoice.Dark, TimeZone: "Europe/Warsaw"), default);
        Assert.NotNull(await ReadAsync(me));

        await database.Get<SavePreferences>().RunAsync(me, new(ThemeChoice.Light), default);

        Assert.Equal(new MemberPreferences(ThemeChoice.Light), await ReadAsync(me));
    }

    [Theory]
    [InlineData("Europe/Nowhere", null, null, "access.preferences-zone")]
    [InlineData("Local", null, null, "access.preferences-zone")]
    [InlineData(null, "ja-JP", null, "access.preferences-formats")]
    [InlineData(null, null, "de", "access.preferences-language")]
    public async Task Save_WhatIsNotOnOffer_SaysWhichField(string? zone, string? formats, string? language, string code)
    {
        var agency = await database.AgencyAsync();
        var me = agency.As(BuiltInRole.Viewer);

        var saved = await database.Get<SavePreferences>().RunAsync(me, new(TimeZone: zone, Formats: formats, Language: language), default);

        Assert.Equal(code, saved.Problem?.Code);
        Assert.NotNull(saved.Problem!.Field);
        Assert.Null(await ReadAsync(me));
    }

    [Fact]
    public async Task Pins_AreOnesOwn_AndEndWithTheRightToSeeTheStore()
    {
        var agency = await database.AgencyAsync();
        var (kept, left) = (await agency.StoreAsync(), await agency.StoreAsync());
        var everywhere = agency.As(BuiltInRole.Viewer);
        var narrowed = Actor.ForMember(agency.Tenant, everywhere.Member!.Value, everywhere.Name, new Dictionary<string, StoreScope> { [Permission.StoreView] = StoreScope.Of([kept]) });
        var pin = database.Get<PinStore>();

        Assert.True((await pin.RunAsync(everywhere, kept, true, default)).Ok);
        Assert.True((await pin.RunAsync(everywhere, kept, true, default)).Ok);
        Assert.True((await pin.RunAsync(everywhere, left, true, default)).Ok);

        Assert.Equivalent(new[] { kept, left }, (await database.Get<ListPins>().RunAsync(everywhere, default)).Value, strict: true);
        Assert.Equal([kept], (await database.Get<ListPins>().RunAsync(narrowed, default)).Value);
        Assert.Empty((await database.Get<ListPins>().RunAsync(agency.As(BuiltInRole.Viewer), default)).Value);
        await pin.RunAsync(everywhere, kept, false, default);
        Assert.Equal([left], (await database.Get<ListPins>().RunAsync(everywhere, default)).Value);
    }

    private async Task<MemberPreferences?> ReadAsync(Actor actor) => (await database.Get<GetPreferences>().RunAsync(actor, default)).Value;
}
