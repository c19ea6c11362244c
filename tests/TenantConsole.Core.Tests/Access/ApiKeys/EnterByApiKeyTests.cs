using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access.ApiKeys;

public sealed class EnterByApiKeyTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Enter_WithAGoodKey_IsTheKeyWithWhatItWasGivenAndNoMore()
    {
        var key = await database.Ours.KeyAsync();

        var entered = await database.EnterAsync(key.Secret);

        var actor = Assert.IsType<Actor>(entered.Actor);
        Assert.Equal((database.Ours.Tenant, ActorKind.ApiKey, key.Id, "Orders"), (actor.Tenant, actor.Kind, actor.ApiKey, actor.Name));
        Assert.Equal(database.Ours.FirstAdmin.Id, actor.Member);
        Assert.Equal([Permission.StoreView, Permission.OrderView], Permission.All.Where(actor.Has));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tck_")]
    [InlineData("tck_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("tck_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'--")]
    public async Task Enter_WithWhatIsNoKey_IsNobody(string? secret) => Assert.Null((await database.EnterAsync(secret)).Actor);

    [Fact]
    public async Task Enter_SecretIsNowhereInTheDatabase()
    {
        var key = await database.Ours.KeyAsync();

        await using var connection = new Npgsql.NpgsqlConnection(database.Superuser);
        await connection.OpenAsync();
        var found = new List<string>();
        foreach (var table in new[] { "access.api_keys", "directory.api_keys", "audit.entries", "access.api_key_uses" })
        {
            await using var command = new Npgsql.NpgsqlCommand($"select count(*) from {table} t where t::text like '%' || $1 || '%'", connection) { Parameters = { new() { Value = key.Secret[14..] } } };
            if ((long)(await command.ExecuteScalarAsync())! > 0)
                found.Add(table);
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task Enter_WhenRevoked_IsRefusedAtOnce()
    {
        var key = await database.Ours.KeyAsync();
        Assert.NotNull((await database.EnterAsync(key.Secret)).Actor);

        await database.Get<RevokeApiKey>().RunAsync(database.Ours.Admin, key.Id, default);

        Assert.Equal(ApiKeyProblems.Revoked, (await database.EnterAsync(key.Secret)).Problem);
    }

    [Fact]
    public async Task Enter_WhenExpired_IsRefused()
    {
        var key = await database.Ours.KeyAsync(new("Short", [Permission.OrderView], ExpiresAt: database.Clock.Now.AddHours(1)));

        database.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(ApiKeyProblems.Expired, (await database.EnterAsync(key.Secret)).Problem);
    }

    [Fact]
    public async Task Enter_AfterRotation_OldSecretWorksUntilItsTimeAndTheNewOneFromNowOn()
    {
        var key = await database.Ours.KeyAsync();

        var renewed = (await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id, database.Clock.Now.AddHours(2)), default)).Value;

        Assert.Equal(key.Id, (await database.EnterAsync(key.Secret)).Actor?.ApiKey);
        Assert.Equal(key.Id, (await database.EnterAsync(renewed)).Actor?.ApiKey);
        database.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(ApiKeyProblems.NotKnown, (await database.EnterAsync(key.Secret)).Problem);
        Assert.Equal(key.Id, (await database.EnterAsync(renewed)).Actor?.ApiKey);
    }

    [Fact]
    public async Task Enter_AfterRotationWithoutOverlap_OldSecretStopsAtOnce()
    {
        var key = await database.Ours.KeyAsync();

        await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id), default);

        Assert.Equal(ApiKeyProblems.NotKnown, (await database.EnterAsync(key.Secret)).Problem);
    }

    [Fact]
    public async Task Enter_AfterTwoRotations_TheOldestStops()
    {
        var key = await database.Ours.KeyAsync();
        var until = database.Clock.Now.AddDays(1);

        var second = (await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id, until), default)).Value;
        var third = (await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id, until), default)).Value;

        Assert.Null((await database.EnterAsync(key.Secret)).Actor);
        Assert.NotNull((await database.EnterAsync(second)).Actor);
        Assert.NotNull((await database.EnterAsync(third)).Actor);
    }

    [Fact]
    public async Task Enter_WhenMakerLosesPermissionsOrStores_TheKeyLosesThemToo()
    {
        var (one, two) = (await database.Ours.StoreAsync(), await database.Ours.StoreAsync());
        var maker = await database.Ours.MemberAsync(BuiltInRole.Admin);
        var key = await database.Ours.KeyAsync(new("Both", [Permission.OrderView, Permission.InventoryEdit]), maker);

        await database.Get<SetGrants>().RunAsync(database.Ours.Admin, new(maker.Id, [new GrantRequest(BuiltInRole.Viewer, Store: one)]), default);

        var actor = (await database.EnterAsync(key.Secret)).Actor!;
        Assert.Equal([one], actor.Scope(Permission.OrderView).Stores);
        Assert.False(actor.Scope(Permission.OrderView).Contains(two));
        Assert.False(actor.Has(Permission.InventoryEdit));
        Assert.Equal(Problem.ForbiddenCode, actor.Lacks(Permission.InventoryEdit)?.Code);
        var row = (await database.Get<ListApiKeys>().RunAsync(database.Ours.Admin, default)).Value.Single(r => r.Id == key.Id);
        Assert.Equal([Permission.InventoryEdit], row.Lost);
    }

    [Fact]
    public async Task Enter_WhenMakerIsNoMemberAnyMore_IsRefused()
    {
        var maker = await database.Ours.MemberAsync(BuiltInRole.Admin);
        var key = await database.Ours.KeyAsync(maker: maker);
        await using (var db = database.Ours.Open())
        {
            await db.Grants.Where(g => g.MemberId == maker.Id).ExecuteDeleteAsync();
            await db.Members.Where(m => m.Id == maker.Id).ExecuteDeleteAsync();
        }

        Assert.Equal(ApiKeyProblems.MakerGone, (await database.EnterAsync(key.Secret)).Problem);
        var row = (await database.Get<ListApiKeys>().RunAsync(database.Ours.Admin, default)).Value.Single(r => r.Id == key.Id);
        Assert.Equal(ApiKeyState.MakerGone, row.State);
    }

    [Fact]
    public async Task Enter_KeyOfAClient_ReachesItsStoresAndNewOnes()
    {
        var client = await database.Ours.ClientAsync();
        var (inside, outside) = (await database.Ours.StoreAsync(client: client), await database.Ours.StoreAsync());
        var key = await database.Ours.KeyAsync(new("Client", [Permission.OrderView], ApiKeyReach.Client, client));
        var later = await database.Ours.StoreAsync(client: client);

        var scope = (await database.EnterAsync(key.Secret)).Actor!.Scope(Permission.OrderView);

        Assert.True(scope.Contains(inside) && scope.Contains(later));
        Assert.False(scope.Contains(outside));
    }

    [Fact]
    public async Task Enter_WhenAgencyIsSuspended_ReadsAndChangesNothing()
    {
        var agency = await database.AgencyAsync("Suspended");
        var key = await agency.KeyAsync(new("All", [Permission.OrderView, Permission.RunCancel]));

        await database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Suspended, null, default);

        var actor = (await database.EnterAsync(key.Secret)).Actor!;
        Assert.True(actor.Has(Permission.OrderView));
        Assert.Equal(AccessProblems.ReadOnly, actor.Lacks(Permission.RunCancel));
        await database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Closing, null, default);
        await database.Get<ChangeAgencyState>().RunAsync(agency.System, AgencyState.Closed, null, default);
        Assert.Equal(AccessProblems.Closed, (await database.EnterAsync(key.Secret)).Problem);
    }

    [Fact]
    public async Task Enter_FasterThanTheRate_IsToldWhenToComeBackOnEveryNode()
    {
        var key = await database.Ours.KeyAsync(new("Slow", [Permission.OrderView], PerMinute: 3));

        var entered = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => database.EnterAsync(key.Secret)));

        Assert.Equal(3, entered.Count(e => e.Actor is not null));
        Assert.All(entered.Where(e => e.Actor is null), e => Assert.Equal((true, "apikeys.too-many", TimeSpan.FromSeconds(20)), (e.TooMany, e.Problem!.Code, e.Rate!.RetryAfter)));
        database.Clock.Advance(TimeSpan.FromSeconds(19));
        Assert.Null((await database.EnterAsync(key.Secret)).Actor);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull((await database.EnterAsync(key.Secret)).Actor);
        Assert.Null((await database.EnterAsync(key.Secret)).Actor);
    }

    [Fact]
    public async Task Enter_KeepsWhenAndFromWhere()
    {
        var key = await database.Ours.KeyAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(5));

        await database.EnterAsync(key.Secret);

        var row = (await database.Get<ListApiKeys>().RunAsync(database.Ours.Admin, default)).Value.Single(r => r.Id == key.Id);
        Assert.Equal((database.Clock.Now, "203.0.113.7"), (row.LastUsedAt, row.LastAddress));
    }
}
