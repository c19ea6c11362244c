using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Stores.Demo;
using TenantConsole.Core.Stores.FirstSteps;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

public sealed class FirstAgencyTests(ConsoleDatabase database) : IClassFixture<ConsoleDatabase>
{
    [Fact]
    public async Task Only_one_becomes_the_first_agency_and_none_where_there_is_one()
    {
        await using var directory = database.Get<DirectoryDatabase>().Open();
        var before = await directory.Agencies.CountAsync();
        Assert.True(before > 0, "The database of the tests has agencies.");

        var refused = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => database.Get<CreateAgency>().RunFirstAsync(Request(i), default)));

        Assert.All(refused, Assert.Null);
        Assert.Equal(before, await directory.Agencies.CountAsync());
    }

    [Fact]
    public async Task The_list_of_first_steps_goes_only_when_its_steps_are_done()
    {
        var admin = database.Ours.Admin;

        var steps = (await database.Get<GetFirstSteps>().RunAsync(admin, default)).Value;
        var put = await database.Get<PutFirstStepsAway>().RunAsync(admin, default);
        var demo = await database.Get<StartDemo>().RunAsync(admin, default);

        Assert.False(steps.AllDone || steps.PutAway || steps.DemoPossible);
        Assert.Equal(StoresProblems.StepsOpen, put.Problem);
        Assert.Equal(StoresProblems.NoSandbox, demo.Problem);
    }

    private static CreateAgency.Request Request(int number) => new($"First {number}", "EUR", "Europe/Berlin", Guid.NewGuid(), "Ada", $"ada{number}@kestrel.example");
}
