using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Tenancy.Limits;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access.ApiKeys;

public sealed class ApiKeyWritingTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    public static TheoryData<string> PersonOnly() => [.. ApiKeyRules.PersonOnly];

    [Fact]
    public async Task Create_WithoutMore_ExpiresInNinetyDaysAndHasTheDefaultRate()
    {
        var key = await database.Ours.KeyAsync();

        var row = await RowAsync(key.Id);

        Assert.Equal((database.Clock.Now.AddDays(90), 120, ApiKeyState.Active), (row.ExpiresAt, row.PerMinute, row.State));
        Assert.StartsWith("tck_", key.Secret, StringComparison.Ordinal);
        Assert.Equal(ApiKeySecret.Length, key.Secret.Length);
        Assert.StartsWith(row.Prefix, key.Secret, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PersonOnly))]
    public async Task Create_WithWhatNeedsAPerson_IsRefused(string permission) =>
        Assert.Equal("apikeys.person-only", (await TryAsync(new("Key", [permission])))?.Code);

    [Theory]
    [InlineData("", "order.view", 90, 60, "apikeys.no-name", "name")]
    [InlineData("Key", "", 90, 60, "apikeys.no-permissions", "permissions")]
    [InlineData("Key", "order.veiw", 90, 60, "apikeys.unknown-permission", "permissions")]
    [InlineData("Key", "order.view", 0, 60, "apikeys.bad-expiry", "expiresAt")]
    [InlineData("Key", "order.view", 367, 60, "apikeys.bad-expiry", "expiresAt")]
    [InlineData("Key", "order.view", 90, 0, "apikeys.bad-rate", "perMinute")]
    [InlineData("Key", "order.view", 90, 6001, "apikeys.bad-rate", "perMinute")]
    public async Task Create_WithBadInput_NamesTheField(string name, string permission, int days, int rate, string code, string field)
    {
        var problem = await TryAsync(new(name, permission.Length == 0 ? [] : [permission], ExpiresAt: database.Clock.Now.AddDays(days), PerMinute: rate));

        Assert.Equal((code, field), (problem?.Code, problem?.Field));
    }

    [Fact]
    public async Task Create_BeyondWhatTheMakerHas_IsRefused()
    {
        var store = await database.Ours.StoreAsync();
        var other = await database.Ours.StoreAsync();
        var maker = Maker(new() { [Permission.ApikeyManage] = Core.Database.StoreScope.Everything, [Permission.OrderView] = Core.Database.StoreScope.Of([store]) });

        Assert.Equal("apikeys.beyond", (await TryAsync(new("Key", [Permission.InventoryView]), maker))?.Code);
        Assert.Equal("apikeys.beyond", (await TryAsync(new("Key", [Permission.OrderView]), maker))?.Code);
        Assert.Equal("apikeys.beyond", (await TryAsync(new("Key", [Permission.OrderView], ApiKeyReach.Stores, Stores: [store, other]), maker))?.Code);
        Assert.Null(await TryAsync(new("Key", [Permission.OrderView], ApiKeyReach.Stores, Stores: [store]), maker));
    }

    [Fact]
    public async Task Create_WithStoresOrClientOfAnotherAgency_FindsNone()
    {
        var theirs = await database.Theirs.StoreAsync();
        var client = await database.Theirs.ClientAsync();

        Assert.Equal(Problem.UnknownCode, (await TryAsync(new("Key", [Permission.OrderView], ApiKeyReach.Stores, Stores: [theirs])))?.Code);
        Assert.Equal(Problem.UnknownCode, (await TryAsync(new("Key", [Permission.OrderView], ApiKeyReach.Client, client)))?.Code);
        Assert.Equal("apikeys.no-stores", (await TryAsync(new("Key", [Permission.OrderView], ApiKeyReach.Stores)))?.Code);
    }

    [Fact]
    public async Task Create_OverTheLimit_IsRefusedAndRevokingMakesRoom()
    {
        var agency = await database.AgencyAsync("Few keys");
        await agency.SaveAsync(new AgencyLimit { TenantId = agency.Tenant, Name = Limit.ApiKeys.Name, Value = 1 });
        var first = await agency.KeyAsync();
        var again = new ApiKeyWish("Second", [Permission.OrderView]);
        var admin = await agency.ActorAsync(agency.FirstAdmin);

        Assert.Equal("apikeys.limit", (await database.Get<CreateApiKey>().RunAsync(admin, again, default)).Problem?.Code);
        await database.Get<RevokeApiKey>().RunAsync(admin, first.Id, default);
        Assert.Null((await database.Get<CreateApiKey>().RunAsync(admin, again, default)).Problem);
    }

    [Fact]
    public async Task Edit_TakesEffectWithTheNextRequest()
    {
        var key = await database.Ours.KeyAsync();

        var edited = await database.Get<EditApiKey>().RunAsync(database.Ours.Admin, new(key.Id, new("Stock", [Permission.InventoryView], PerMinute: 7)), default);

        Assert.Null(edited.Problem);
        var actor = (await database.EnterAsync(key.Secret)).Actor!;
        Assert.Equal(("Stock", true, false), (actor.Name, actor.Has(Permission.InventoryView), actor.Has(Permission.OrderView)));
    }

    [Fact]
    public async Task Edit_GivingMoreThanTheMakerHas_DoesNotReachFurther()
    {
        var maker = await database.Ours.MemberAsync(BuiltInRole.Admin);
        var key = await database.Ours.KeyAsync(maker: maker);
        await database.Get<SetGrants>().RunAsync(database.Ours.Admin, new(maker.Id, [new GrantRequest(BuiltInRole.Viewer)]), default);

        await database.Get<EditApiKey>().RunAsync(database.Ours.Admin, new(key.Id, new("More", [Permission.OrderView, Permission.FinanceView])), default);

        var actor = (await database.EnterAsync(key.Secret)).Actor!;
        Assert.True(actor.Has(Permission.OrderView));
        Assert.False(actor.Has(Permission.FinanceView));
    }

    [Fact]
    public async Task Edit_OfWhatAColleagueChangedMeanwhile_TellsWhoAndWhat_AndChangesNothing()
    {
        var key = await database.Ours.KeyAsync();
        var seen = (await RowAsync(key.Id)).Wish;
        var edit = database.Get<EditApiKey>();
        database.Clock.Advance(TimeSpan.FromSeconds(1)); // the change's entry sorts after the making's
        await edit.RunAsync(database.Ours.Admin, new(key.Id, seen with { Permissions = [Permission.OrderView, Permission.InventoryView], PerMinute = 30 }, seen), default);

        var second = await edit.RunAsync(database.Ours.Admin, new(key.Id, seen with { Name = "Mine" }, seen), default);

        Assert.Equal("apikeys.changed-meanwhile", second.Problem?.Code);
        Assert.Contains(database.Ours.Admin.Name, second.Problem!.Message, StringComparison.Ordinal);
        Assert.Contains($"Added: {PermissionTexts.Name(Permission.InventoryView)}.", second.Problem.Message, StringComparison.Ordinal);
        Assert.Contains($"Taken away: {PermissionTexts.Name(Permission.StoreView)}.", second.Problem.Message, StringComparison.Ordinal);
        Assert.Contains("30 requests", second.Problem.Message, StringComparison.Ordinal);
        var now = await RowAsync(key.Id);
        Assert.Equal((seen.Name, 30), (now.Name, now.PerMinute));
        Assert.True((await edit.RunAsync(database.Ours.Admin, new(key.Id, now.Wish with { Name = "Mine" }, now.Wish), default)).Ok);
    }

    [Fact]
    public async Task Edit_ByTwoAtOnce_TakesOneAndTellsTheOther()
    {
        var key = await database.Ours.KeyAsync();
        var seen = (await RowAsync(key.Id)).Wish;

        var both = await Task.WhenAll(new[] { "First", "Second" }.Select(name =>
            database.Get<EditApiKey>().RunAsync(database.Ours.Admin, new(key.Id, seen with { Name = name }, seen), default)));

        Assert.Single(both, r => r.Ok);
        Assert.Single(both, r => r.Problem?.Code == "apikeys.changed-meanwhile");
    }

    [Fact]
    public void Difference_NamesEachPartThatChanged_AndNothingElse()
    {
        var seen = new ApiKeyWish("Key", [Permission.OrderView], ApiKeyReach.Stores, null, [new(Guid.NewGuid()), new(Guid.NewGuid())], database.Clock.Now.AddDays(9), 60);

        Assert.Empty(ApiKeyDifference.Of(seen, seen with { Stores = [.. seen.Stores!.Reverse()], Permissions = [.. seen.Permissions] }));
        Assert.Equal(["Its name is now Other."], ApiKeyDifference.Of(seen, seen with { Name = "Other" }));
        Assert.Equal(["It has other stores."], ApiKeyDifference.Of(seen, seen with { Stores = [.. seen.Stores!.Take(1)] }));
        Assert.Equal(["It expires at another time."], ApiKeyDifference.Of(seen, seen with { ExpiresAt = database.Clock.Now }));
    }

    [Fact]
    public async Task Rotate_OfASecretThatAColleagueReplacedMeanwhile_KeepsTheirs()
    {
        var key = await database.Ours.KeyAsync();
        var seen = (await RowAsync(key.Id)).Prefix;
        var theirs = (await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id, Seen: seen), default)).Value;

        var second = await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id, Seen: seen), default);

        Assert.Equal("apikeys.rotated-meanwhile", second.Problem?.Code);
        Assert.NotNull((await database.EnterAsync(theirs)).Actor);
    }

    [Fact]
    public async Task Revoked_CannotBeEditedOrRotatedAnyMore()
    {
        var key = await database.Ours.KeyAsync();
        await database.Get<RevokeApiKey>().RunAsync(database.Ours.Admin, key.Id, default);

        Assert.Equal("apikeys.ended", (await database.Get<EditApiKey>().RunAsync(database.Ours.Admin, new(key.Id, new("Key", [Permission.OrderView])), default)).Problem?.Code);
        Assert.Equal("apikeys.ended", (await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id), default)).Problem?.Code);
        Assert.Null((await database.Get<RevokeApiKey>().RunAsync(database.Ours.Admin, key.Id, default)).Problem);
    }

    [Fact]
    public async Task Rotate_AnExpiredKey_GivesItTimeAgain()
    {
        var key = await database.Ours.KeyAsync(new("Short", [Permission.OrderView], ExpiresAt: database.Clock.Now.AddMinutes(1)));
        database.Clock.Advance(TimeSpan.FromMinutes(2));

        var secret = (await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id), default)).Value;

        Assert.NotNull((await database.EnterAsync(secret)).Actor);
    }

    [Fact]
    public async Task Rotate_WithTooLongAnOverlap_IsRefused() =>
        Assert.Equal("apikeys.bad-overlap", (await database.Get<RotateApiKey>().RunAsync(
            database.Ours.Admin, new((await database.Ours.KeyAsync()).Id, database.Clock.Now.AddDays(31)), default)).Problem?.Code);

    [Fact]
    public async Task Everything_IsInTheTrailWithoutTheSecret()
    {
        var key = await database.Ours.KeyAsync();
        await database.Get<EditApiKey>().RunAsync(database.Ours.Admin, new(key.Id, new("Renamed", [Permission.OrderView])), default);
        await database.Get<RotateApiKey>().RunAsync(database.Ours.Admin, new(key.Id, database.Clock.Now.AddDays(1)), default);
        await database.Get<RevokeApiKey>().RunAsync(database.Ours.Admin, key.Id, default);

        await using var db = database.Ours.Open();
        var entries = await db.AuditEntries.Where(e => e.SubjectId == key.Id.ToString()).OrderBy(e => e.Id).ToListAsync();

        Assert.Equal(
            ["access.api-key-created", "access.api-key-edited", "access.api-key-rotated", "access.api-key-revoked"], entries.Select(e => e.Action).Order(StringComparer.Ordinal).OrderBy(Order));
        Assert.All(entries, e => Assert.DoesNotContain(key.Secret, $"{e.Before}{e.After}", StringComparison.Ordinal));

        static int Order(string action) => Array.IndexOf(["access.api-key-created", "access.api-key-edited", "access.api-key-rotated", "access.api-key-revoked"], action);
    }

    [Fact]
    public async Task KeptAnswers_FirstDoesItRepetitionGetsItOtherRequestIsRefused()
    {
        var answers = database.Get<KeptAnswers>();
        var actor = (await database.EnterAsync((await database.Ours.KeyAsync()).Secret)).Actor!;
        var stranger = (await database.EnterAsync((await database.Ours.KeyAsync()).Secret)).Actor!;

        Assert.Null((await answers.BeginAsync(actor, "one", [1], default)).Value);
        Assert.Equal("apikeys.no-answer-yet", (await answers.BeginAsync(actor, "one", [1], default)).Problem?.Code);
        await answers.KeepAsync(actor, "one", 202, "application/json", "/api/v1/runs/1", [7, 8], default);

        var again = (await answers.BeginAsync(actor, "one", [1], default)).Value!;
        Assert.Equal((202, "/api/v1/runs/1"), (again.Status, again.Location));
        Assert.Equal([7, 8], again.Body!);
        Assert.Equal("apikeys.other-request", (await answers.BeginAsync(actor, "one", [2], default)).Problem?.Code);
        Assert.Null((await answers.BeginAsync(stranger, "one", [2], default)).Value);
        database.Clock.Advance(KeptAnswers.Lifetime + TimeSpan.FromSeconds(1));
        Assert.Null((await answers.BeginAsync(actor, "one", [2], default)).Value);
    }

    private async Task<ListApiKeys.Row> RowAsync(ApiKeyId id) => (await database.Get<ListApiKeys>().RunAsync(database.Ours.Admin, default)).Value.Single(r => r.Id == id);

    private async Task<Problem?> TryAsync(ApiKeyWish wish, Actor? maker = null) =>
        (await database.Get<CreateApiKey>().RunAsync(maker ?? database.Ours.Admin, wish, default)).Problem;

    private Actor Maker(Dictionary<string, Core.Database.StoreScope> scopes) => Actor.ForMember(database.Ours.Tenant, database.Ours.FirstAdmin.Id, "Maker", scopes);
}
