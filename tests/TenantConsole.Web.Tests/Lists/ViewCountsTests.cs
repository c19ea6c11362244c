using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Testing;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Tests.Lists;

public sealed class ViewCountsTests : IAsyncLifetime, IDisposable
{
    private readonly ConsoleDatabase _database = new();
    private LiveUpdates _live = null!;
    private ViewCounts _counts = null!;
    private int _counted;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _live = new(_database.Connections, _database.Clock, NullLogger<LiveUpdates>.Instance);
        await _live.StartAsync(default);
        await _live.Listening;
        _counts = new(_live, _database.Clock);
    }

    public async Task DisposeAsync()
    {
        await _live.StopAsync(default);
        await _database.DisposeAsync();
    }

    public void Dispose() => _live.Dispose();

    [Fact]
    public async Task Counts_AreSharedByWhoSeesTheSame_UntilTheTopicChangesOrAMinuteIsOver()
    {
        var (ours, theirs) = (_database.Ours, _database.Theirs);
        var store = await ours.StoreAsync();

        var both = await Task.WhenAll(CountAsync(ours.Admin), CountAsync(ours.As(BuiltInRole.Finance)));
        Assert.Equal((1, 1), (both[0], both[1]));
        Assert.Equal(2, await CountAsync(ours.Admin, "state=Failed"));
        Assert.Equal(3, await CountAsync(theirs.Admin));
        Assert.Equal(4, await CountAsync(ours.As(BuiltInRole.Admin, store)));
        Assert.Equal(5, await CountAsync(ours.As(BuiltInRole.Admin, store))); // another person, who may have started other runs

        await ChangeAsync(theirs, ChangeNotice.Runs);
        await ChangeAsync(ours, ChangeNotice.Orders);
        Assert.Equal(1, await CountAsync(ours.Admin));
        await ChangeAsync(ours, ChangeNotice.Runs);
        Assert.Equal(6, await CountAsync(ours.Admin));
        _database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(7, await CountAsync(ours.Admin)); // it was counted in the very moment of the change: it may not have seen it
        Assert.Equal(7, await CountAsync(ours.Admin));
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(8, await CountAsync(ours.Admin));
    }

    [Fact]
    public async Task ACountThatFails_IsTriedAgain()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _counts.GetAsync<ViewCount>(_database.Ours.Admin, Permission.RunView, ChangeNotice.Runs, "runs", "", () => throw new InvalidOperationException()));

        Assert.Equal(1, await CountAsync(_database.Ours.Admin));
    }

    private async Task<int?> CountAsync(Actor actor, string query = "") => (await _counts.GetAsync<ViewCount>(
        actor, Permission.RunView, ChangeNotice.Runs, "runs", query, () => Task.FromResult<ViewCount?>(new(Interlocked.Increment(ref _counted), false))))?.Count;

    private async Task ChangeAsync(GivenAgency agency, string topic)
    {
        var heard = new TaskCompletionSource();
        using var subscription = _live.Subscribe(agency.Tenant, topic, () => heard.TrySetResult());
        await using var command = _database.Source.CreateCommand($"select pg_notify('{ChangeNotice.Channel}', '{agency.Tenant}:{topic}')");
        await command.ExecuteNonQueryAsync();
        await heard.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
