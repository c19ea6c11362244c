using System.Text;
using TenantConsole.Core.Tenancy.People;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Tenancy;

public sealed class PersonKeysTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    private const string Buyer = "tiktok:7021000000000000001";

    [Fact]
    public async Task ForBatch_TwoWritersAtOnce_GetTheSameKey()
    {
        var agency = await database.AgencyAsync();
        var subjects = Enumerable.Range(0, 50).Select(i => $"tiktok:{i}").ToList();

        var both = await Task.WhenAll(KeysAsync(agency, subjects), KeysAsync(agency, subjects));

        Assert.All(subjects, subject =>
        {
            var secret = both[0][subject].Seal("Zoë"u8, "test")!;
            Assert.Equal("Zoë", Encoding.UTF8.GetString(both[1][subject].Open(secret, "test")!));
        });
    }

    [Fact]
    public async Task Erase_MakesTheDataUnreadable_AndKeepsNothingNew()
    {
        var agency = await database.AgencyAsync();
        var secret = (await KeysAsync(agency, [Buyer]))[Buyer].Seal("Zoë"u8, "test")!;
        var id = (await KeysAsync(agency, [Buyer]))[Buyer].Id;
        await using var db = agency.Open();

        await database.Get<PersonKeys>().EraseAsync(db, id, default);

        var after = (await KeysAsync(agency, [Buyer]))[Buyer];
        Assert.True(after.Erased);
        Assert.Null(after.Open(secret, "test"));
        Assert.Null(after.Seal("again"u8, "test"));
    }

    [Fact]
    public async Task Ids_OfOnePersonInTwoAgencies_HaveNothingInCommon() =>
        Assert.NotEqual((await KeysAsync(database.Ours, [Buyer]))[Buyer].Id, (await KeysAsync(database.Theirs, [Buyer]))[Buyer].Id);

    private async Task<IReadOnlyDictionary<string, PersonKey>> KeysAsync(GivenAgency agency, IReadOnlyCollection<string> subjects)
    {
        await using var db = agency.Open();
        return await database.Get<PersonKeys>().ForBatchAsync(db, subjects, default);
    }
}
