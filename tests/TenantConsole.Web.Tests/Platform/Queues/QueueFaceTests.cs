using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Lists;
using TenantConsole.Web.Modules.Platform.Queues;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Tests.Components;
using TenantConsole.Web.Tests.Stores;

namespace TenantConsole.Web.Tests.Platform.Queues;

public sealed class QueueFaceTests : ComponentTest
{
    private static readonly StoreId Store = new(new Guid("01890000-0000-7000-8000-000000000001"));

    private IStringLocalizer<QueuesTexts> Words => Services.GetRequiredService<IStringLocalizer<QueuesTexts>>();

    private IStringLocalizer<ShellTexts> Times => Services.GetRequiredService<IStringLocalizer<ShellTexts>>();

    [Fact]
    public void Mood_SaysWhatAsksForAPersonFirst()
    {
        var closed = Limit(closed: Now.AddSeconds(30));

        Assert.Equal(QueueMood.Idle, QueueFace.Mood(Row(), [closed]));
        Assert.Equal(QueueMood.Working, QueueFace.Mood(Row(5), [Limit()]));
        Assert.Equal(QueueMood.Working, QueueFace.Mood(Row(retrying: 1), []));
        Assert.Equal(QueueMood.Working, QueueFace.Mood(Row() with { RunsAtWork = 1 }, []));
        Assert.Equal(QueueMood.Held, QueueFace.Mood(Row(5), [Limit(), closed]));
        Assert.Equal(QueueMood.Held, QueueFace.Mood(Row(), [], Commands(Now.AddSeconds(30))));
        Assert.Equal(QueueMood.Working, QueueFace.Mood(Row(), [], Commands()));
        Assert.Equal(QueueMood.Growing, QueueFace.Mood(Row(5, drain: DrainState.Growing), []));
        Assert.Equal(QueueMood.Standing, QueueFace.Mood(Row(5, drain: DrainState.Standing), []));
        Assert.Equal(QueueMood.Paused, QueueFace.Mood(Row(5, drain: DrainState.Paused) with { Pause = new(Store, Now, "Marta", null) }, [closed]));
    }

    [Theory]
    [InlineData(null, "—")]
    [InlineData(0.0, "none")]
    [InlineData(0.05, "3.0 / min")]
    [InlineData(2.5, "2.5 / s")]
    [InlineData(1234.5, "1,234 / s")]
    public void Rate_IsInTheUnitThatCanBeRead(double? rate, string text) => Assert.Equal(text, QueueFace.Rate(rate, Words));

    [Theory]
    [InlineData(DrainState.Empty, 0, "—")]
    [InlineData(DrainState.Known, 0.4, "< 1 s")]
    [InlineData(DrainState.Known, 125, "2 m")]
    [InlineData(DrainState.AtLeast, 7_200, "over 2 h")]
    [InlineData(DrainState.Unknown, 0, "unknown")]
    [InlineData(DrainState.Growing, 0, "growing")]
    [InlineData(DrainState.Paused, 0, "paused")]
    public void Drain_IsSaidHonestly(DrainState state, double seconds, string text) =>
        Assert.Equal(text, QueueFace.Drain(new(state, TimeSpan.FromSeconds(seconds)), Words, Times));

    [Fact]
    public void State_OfQueues_IsTheAddress()
    {
        var state = new QueuesState([Store], QueueMood.Paused, "aure & co", Store);

        Assert.Equal(state.Href, QueuesState.FromQuery("http://x" + state.Href).Href);
        Assert.Equal("/queues", QueuesState.FromQuery("http://x/queues?show=nonsense&open=1&stores=x").Href);
        var rows = new[] { Row() with { Store = new(Guid.NewGuid()) }, Row(7), Row(9) with { Store = new(Guid.NewGuid()), Drain = new(DrainState.Standing) } };
        Assert.Equal([9L, 7L, 0L], new QueuesState([]).Of(rows, _ => "A", r => QueueFace.Mood(r, [])).Select(r => r.Notifications));
        Assert.Equal([7L], new QueuesState([Store]).Of(rows, _ => "A", r => QueueFace.Mood(r, [])).Select(r => r.Notifications));
        Assert.Empty(new QueuesState([], Text: "b").Of(rows, _ => "A", r => QueueFace.Mood(r, [])));
    }

    [Fact]
    public void State_OfDeadLetters_IsTheAddress()
    {
        var state = new DeadLettersState(new([Store], "order", "23514 ck_a", "5770"), "639:order:1", new(Store, "order", "57:70"));

        var read = DeadLettersState.FromQuery("http://x" + state.Href);
        Assert.Equal(state.Href, read.Href);
        Assert.Equal(("order", "23514 ck_a", "5770", "57:70"), (read.Filter.Kind, read.Filter.Reason, read.Filter.Text, read.Open?.Id));
        Assert.Equal("/queues/dead-letters", DeadLettersState.FromQuery("http://x/queues/dead-letters?open=x:y&stores=1").Href);
        Assert.StartsWith("/queues/dead-letters/export?format=csv&stores=", state.ExportHref("csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("open=", state.ExportHref("csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_ShowsWhatHoldsItUp_AndPausesWithTheReasonTyped()
    {
        string? reason = null;
        var panel = Render<QueuePanel>(p => p.Add(c => c.Row, Row(1_250, drain: DrainState.Known, seconds: 40)).Add(c => c.Name, "Aurelia").Add(c => c.Store, Sample.Store(id: Store)).Add(c => c.Now, Now)
            .Add(c => c.Mood, QueueMood.Held).Add(c => c.Limits, [Limit(closed: Now.AddSeconds(42)), Limit() with { Endpoint = "orders.search", Waiting = 3 }]).Add(c => c.Commands, Commands(Now.AddSeconds(75))).Add(c => c.MayPause, true).Add(c => c.OnPause, text => reason = text));

        Assert.Contains("1,250", Text(panel.Markup), StringComparison.Ordinal);
        Assert.Equal(["Closed for 42 s", "3 calls wait"], panel.FindAll(".tc-sum td:first-child .tc-sub").Select(s => s.TextContent));
        Assert.Contains("Open for 1 m", Text(panel.Markup), StringComparison.Ordinal);
        Assert.Contains("9 ended, 2 failed", Text(panel.Markup), StringComparison.Ordinal);
        panel.Find("#pause-reason").Input("Wrong prices");
        panel.Find("#queue-pause").Submit();
        Assert.Equal("Wrong prices", reason);
    }

    [Fact]
    public void Panel_OfAPausedStore_SaysWhoAndWhy_AndOffersToResume()
    {
        var resumed = false;
        var row = Row(5, drain: DrainState.Paused) with { Pause = new(Store, Now.AddMinutes(-3), "Marta Kowalczyk", "Wrong prices") };
        var panel = Render<QueuePanel>(p => p.Add(c => c.Row, row).Add(c => c.Name, "Aurelia").Add(c => c.Now, Now).Add(c => c.Mood, QueueMood.Paused).Add(c => c.MayPause, true).Add(c => c.OnResume, () => resumed = true));

        Assert.Contains("Paused by Marta Kowalczyk", Text(panel.Markup), StringComparison.Ordinal);
        Assert.Contains("Wrong prices", Text(panel.Markup), StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("#queue-pause"));
        panel.Find("footer button").Click();
        Assert.True(resumed);
    }

    [Fact]
    public void Panel_ForWhoMayNotPause_HasNoVerb()
    {
        var panel = Render<QueuePanel>(p => p.Add(c => c.Row, Row(5)).Add(c => c.Name, "Aurelia").Add(c => c.Now, Now));

        Assert.Empty(panel.FindAll("button[type=submit], footer button"));
        Assert.Contains("No call was made", Text(panel.Markup), StringComparison.Ordinal);
    }

    [Fact]
    public void BulkResult_GivesAllFailuresAsAFile_ThatIsNoFormula()
    {
        var failures = Enumerable.Range(1, 25).Select(i => KeyValuePair.Create($"Row {i}", i == 25 ? "=1+1" : "Has ended")).ToList();
        var result = Render<BulkResult>(p => p.Add(c => c.Failures, failures));

        Assert.Equal(21, result.FindAll("li").Count);
        var link = result.WaitForElement("a[download]");
        Assert.Equal("failures.csv", link.GetAttribute("download"));
        var text = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(link.GetAttribute("href")!.Split(',')[1]));
        Assert.Equal(26, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Row 24,Has ended", text, StringComparison.Ordinal);
        Assert.Contains("Row 25,'=1+1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void DeadLetter_HasWordsForItsReason_AndNoVersionWhereNothingCame()
    {
        var letter = new DeadLetterRow(Store, "order", "1", "Unknown to the platform", 4, null, Now, DateTimeOffset.UnixEpoch);

        Assert.Equal("The platform does not know it, or no longer has it.", letter.Words.ToString());
        Assert.Null(letter.Version);
        Assert.Equal(Now, (letter with { UpdateTime = Now }).Version);
    }

    private static QueueRow Row(long waiting = 0, int retrying = 0, DrainState drain = DrainState.Empty, double seconds = 0) =>
        new(Store, waiting, true, waiting > 0 ? Now.AddSeconds(-12) : null, 0, retrying, null, 0, 0, Counted.None, null, null, new(drain, TimeSpan.FromSeconds(seconds)), null);

    private static ListCommandLanes.Row Commands(DateTimeOffset? open = null) =>
        new(Store, "Aurelia", 3, 1, Now.AddSeconds(-40), Now, 9, 2, TimeSpan.FromMinutes(2), null, [new("products", 5, open)]);

    private static ListRateLimits.Row Limit(DateTimeOffset? closed = null) => new(Store, "Aurelia", "orders.get", 5, 20, 0, closed, null, Now);
}
