using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform;

public sealed class SyncPaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly SyncOptions Options = new();

    [Theory]
    [InlineData(null, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(1_440, 0, true)]
    [InlineData(1_441, 0, false)]
    [InlineData(1, 10, true)]
    [InlineData(1, 11, false)]
    public void Webhooks_count_as_working_when_they_came_within_a_day_and_left_out_no_more_than_is_tolerated(int? minutesAgo, int missed, bool expected) =>
        Assert.Equal(expected, SyncPace.IsHealthy(new(minutesAgo is { } m ? Now.AddMinutes(-m) : null, missed), Options, Now));

    [Theory]
    [InlineData(true, false, true, 60)]
    [InlineData(true, false, false, 15)]
    [InlineData(false, false, true, 15)]
    [InlineData(false, true, false, 60)]
    public void A_kind_is_looked_at_less_often_where_webhooks_tell_of_it_and_work_or_where_it_changes_by_the_day(bool isTold, bool byTheDay, bool isHealthy, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), SyncPace.Interval(new Kinds(isTold, byTheDay), isHealthy, Options));

    [Fact]
    public void A_relaxed_interval_below_the_other_is_not_taken() =>
        Assert.Equal(TimeSpan.FromHours(2), SyncPace.Interval(new Kinds(true, false), isHealthy: true, new SyncOptions { Interval = TimeSpan.FromHours(2) }));

    [Theory]
    [InlineData(null, true)]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void What_was_never_looked_at_is_due_and_else_what_waited_its_interval(int? minutesAgo, bool expected) =>
        Assert.Equal(expected, SyncPace.IsDue(minutesAgo is { } m ? Now.AddMinutes(-m) : null, TimeSpan.FromMinutes(15), Now));

    private sealed class Kinds(bool isTold, bool byTheDay) : IObjectReader
    {
        public string Kind => "test";

        public string Scope => "test";

        public bool IsTold => isTold;

        public TimeSpan? Settles => byTheDay ? TimeSpan.FromDays(30) : null;

        public Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
