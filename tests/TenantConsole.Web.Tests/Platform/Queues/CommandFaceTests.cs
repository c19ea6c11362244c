using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Platform.Queues;
using TenantConsole.Web.Tests.Components;

namespace TenantConsole.Web.Tests.Platform.Queues;

public sealed class CommandFaceTests : ComponentTest
{
    private static readonly StoreId Store = new(new Guid("01890000-0000-7000-8000-000000000001"));
    private static readonly CommandId Id = new(new Guid("01890000-0000-7000-8000-000000000002"));

    private IStringLocalizer<QueuesTexts> Words => Services.GetRequiredService<IStringLocalizer<QueuesTexts>>();

    [Theory]
    [InlineData(CommandState.Waiting, 0, StatusWord.CommandQueued, "Queued")]
    [InlineData(CommandState.Sending, 5, StatusWord.CommandSending, "Being sent")]
    [InlineData(CommandState.Sending, 61, StatusWord.CommandOutcomeUnknown, "Outcome unknown")]
    [InlineData(CommandState.Done, 0, StatusWord.CommandApplied, "Applied")]
    [InlineData(CommandState.Failed, 0, StatusWord.CommandRejected, "Failed")]
    [InlineData(CommandState.Replaced, 0, StatusWord.CommandSuperseded, "Superseded")]
    [InlineData(CommandState.Cancelled, 0, StatusWord.RunCancelled, "Cancelled")]
    public void State_IsAWordAndALook(CommandState state, int seconds, StatusWord look, string text)
    {
        var row = Row(state) with { SentAt = Now.AddSeconds(-seconds) };

        Assert.Equal((look, text), (CommandFace.Word(row, Now), CommandFace.State(row, Now, Words)));
    }

    [Fact]
    public void AnUnansweredCommand_OfWhichSomethingWasSaid_IsUnknownAtOnce() =>
        Assert.Equal(StatusWord.CommandOutcomeUnknown, CommandFace.Word(Row(CommandState.Sending) with { SentAt = Now, Outcome = Phrase.Plain("read back") }, Now));

    [Fact]
    public void ACommand_OfWhichLessIsSent_IsBeingSent() =>
        Assert.Equal(StatusWord.CommandSending, CommandFace.Word(Row(CommandState.Sending) with { SentAt = Now, Outcome = Phrase.Of("platform.command.derived", 54L, 60L, 6L) }, Now));

    [Theory]
    [InlineData(CommandKinds.Price, 1284.5, "USD", "USD 1,284.50")]
    [InlineData(CommandKinds.Price, 1284.0, "JPY", "JPY 1,284")]
    [InlineData(CommandKinds.Price, 1284.5, null, "1,284.50")]
    [InlineData(CommandKinds.Stock, 1.0, "USD", "1 unit")]
    [InlineData(CommandKinds.Stock, 1200.0, null, "1,200 units")]
    [InlineData(CommandKinds.Stock, null, null, "—")]
    public void Value_IsMoneyOrUnits(string kind, double? value, string? currency, string text) => Assert.Equal(text, CommandFace.Value(kind, (decimal?)value, currency, Words));

    [Fact]
    public void State_OfCommands_IsTheAddress()
    {
        var state = new CommandsState(new([Store], CommandState.Failed, CommandKinds.Price, "my key"), 77, new CommandKey(Store, Id), "all");

        Assert.Equal($"/queues/commands?stores={Store}&state=failed&kind=price.update&q=my%20key&after=77&open={Store}:{Id}&view=all", state.Href);
        Assert.Equal(state.Href, CommandsState.FromQuery("http://x" + state.Href).Href);
        Assert.Equal("/queues/commands", CommandsState.FromQuery("http://x/queues/commands?state=gone&kind=gone&after=x&open=1:2&stores=x&view=a%20b").Href);
        Assert.Equal($"stores={Store}&state=failed&kind=price.update&q=my%20key", state.ViewQuery);
        Assert.Equal($"/queues/commands/export?format=csv&{state.ViewQuery}", state.ExportHref("csv"));
        Assert.Equal("/queues/commands?view=all", state.With(CommandFilter.None));
    }

    [Fact]
    public void Tabs_KeepTheScope_AndOnlyTheOpenListSaysThatItIsNoView()
    {
        var tabs = QueuesTabs.Of(Words, CommandsState.Path, [Store], "all", letters: new(3, true));

        Assert.Equal([$"/queues?stores={Store}", $"/queues/commands?stores={Store}&view=all", $"/queues/dead-letters?stores={Store}"], tabs.Select(t => t.Href));
        Assert.Equal([false, true, false], tabs.Select(t => t.Current));
        Assert.Equal([null, null, 3L], tabs.Select(t => t.Count));
        Assert.Equal([false, false, true], tabs.Select(t => t.More));
    }

    [Fact]
    public void Facts_SayWhatWasAskedOnWhatBasis_AndWhatCameOfIt()
    {
        var row = Row(CommandState.Failed) with { Seen = 12, Sent = 10, SentAt = Now, Outcome = Phrase.Plain("Nobody knows."), Reason = "Autumn sale", Attempts = 4, SettledAt = Now };

        var facts = Render<CommandFacts>(p => p.Add(c => c.Row, row).Add(c => c.Currency, "USD").Add(c => c.NewerHref, "/newer"));

        var text = Text(facts.Markup);
        Assert.All(["Nobody knows.", "USD 9.00", "USD 12.00", "USD 10.00", "Autumn sale", "Marta", "price 1", "It is not sent again."], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal("/newer", facts.Find("p a").GetAttribute("href"));
        Assert.DoesNotContain("Next try", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_OfWhatWaits_SayThatNothingWasSent_AndWhenItIsTried()
    {
        var text = Text(Render<CommandFacts>(p => p.Add(c => c.Row, Row(CommandState.Waiting)).Add(c => c.Currency, "USD")).Markup);

        Assert.All(["whatever is there", "nothing", "Next try not before"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Ended", text, StringComparison.Ordinal);
    }

    private static CommandRow Row(CommandState state) => new(
        Store, Id, 1, CommandKinds.Price, "1729", "1730", "", 9, null, null, state, null, 0, "Marta", null, "price 1", Now.AddMinutes(-2), Now.AddMinutes(1), null, null, null);
}
