using Bunit;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Rows;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Activity;
using TenantConsole.Web.Tests.Components;
using TenantConsole.Web.Tests.Stores;

namespace TenantConsole.Web.Tests.Activity;

public sealed class FailedRowListTests : ComponentTest
{
    private static readonly StoreId Store = new(new Guid("01890000-0000-7000-8000-000000000001"));

    [Fact]
    public void EachRow_SaysWhy_WhatToDo_AndWhatHasBecomeOfIt_AndLeadsToMore()
    {
        var list = List([FailedRowState.Failed, FailedRowState.Trying, FailedRowState.Right]);

        var rows = list.FindAll("tbody tr");
        Assert.All(["Order", "The platform refuses to give it out.", "Look it up in Seller Center, then retry."], part => Assert.Contains(part, Text(rows[0].OuterHtml), StringComparison.Ordinal));
        Assert.Equal(["Failed", "Being tried", "Taken since"], rows.Select(r => r.QuerySelector(".tc-st")!.TextContent.Trim()));
        Assert.Equal(
            [$"/queues/dead-letters?open={Store}:order:1", $"/queues/dead-letters?open={Store}:order:2", $"/orders/{Store}/3"], rows.Select(r => r.QuerySelector("a")!.GetAttribute("href")));
        Assert.Contains("1 failed · 1 being tried · 1 taken since", Text(list.Markup), StringComparison.Ordinal);
        Assert.NotEmpty(list.FindAll("[role=progressbar]"));
    }

    [Fact]
    public void Retry_IsOfTheRowsThatAreLeft_AndOfferedNoLonger_WhenNoneIs()
    {
        InCircuit = true;
        var asked = 0;
        var list = List([FailedRowState.Failed, FailedRowState.Failed, FailedRowState.Right], () => asked++);
        list.Find("button.pri").Click();
        Assert.Equal((1, "Retry 2 failed rows"), (asked, list.Find("button.pri").TextContent.Trim()));

        var ended = List([FailedRowState.Right, FailedRowState.Right]);
        Assert.Empty(ended.FindAll("button.pri"));
        Assert.Empty(ended.FindAll("[role=progressbar]"));
        Assert.Contains("2 taken since", Text(ended.Markup), StringComparison.Ordinal);
    }

    [Fact]
    public void RowsOfARunThatCannotTryThemAgain_HaveNothingToPress()
    {
        var list = Render<FailedRowList>(p => p.Add(c => c.Run, Sample.Run(RunState.DoneWithFailures, failed: 1)).Add(c => c.Page, new([new("row", "A7", "Not a price", Now, null)], 1, null, false)));

        Assert.Empty(list.FindAll("button"));
        Assert.Empty(list.FindAll("tbody .tc-st"));
        Assert.Contains("Not a price", Text(list.Markup), StringComparison.Ordinal);
    }

    private IRenderedComponent<FailedRowList> List(IReadOnlyList<FailedRowState> states, Action? retry = null) => Render<FailedRowList>(p => p
        .Add(c => c.Run, Sample.Run(RunState.DoneWithFailures, failed: states.Count) with { Kind = SyncRuns.Orders, StoreId = Store })
        .Add(c => c.Page, new(
            [.. states.Select((state, at) => new ListRunFailures.Row("order", $"{at + 1}", RefusalWords.Of("InvalidRequestException"), Now, null, state))], states.Count, null, true, FailedRowCounts.Of(states)))
        .Add(c => c.OnRetry, retry ?? (() => { })));
}
