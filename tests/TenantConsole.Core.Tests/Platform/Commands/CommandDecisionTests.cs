using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Platform.Commands;

namespace TenantConsole.Core.Tests.Platform.Commands;

/// <summary>The rules on what is sent, and on what became of a call without an answer.</summary>
public sealed class CommandDecisionTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(10, 8, null, 8, "Send")]
    [InlineData(10, null, null, 9, "Send")] // whatever is there
    [InlineData(10, 8, null, 10, "Done")]
    [InlineData(10, 8, null, 9, "Fail")] // somebody was faster
    [InlineData(10, 8, 9, 9, "Send")] // it was us
    public void APrice_IsSentIfItIsAsItWasSeen(int wanted, int? seen, int? own, int now, string move) =>
        Assert.Equal(move, PriceRule.Decide(wanted, seen, own, now).Move.ToString());

    [Theory]
    [InlineData(10, "Done")]
    [InlineData(8, "Again")]
    [InlineData(9, "Fail")]
    public void APrice_ThatWasSentWithoutAnswer_IsJudgedByWhatIsThere(int now, string move) => Assert.Equal(move, PriceRule.Settle(10, 8, now).Move.ToString());

    [Theory]
    [InlineData(60, 50, null, 50, "Send", 60)]
    [InlineData(60, 50, null, 44, "Send", 54)] // six were sold
    [InlineData(60, 50, null, 70, "Send", 60)] // never more than was asked for
    [InlineData(3, 50, null, 40, "Send", 0)] // ten were sold: none is left
    [InlineData(60, 50, 20, 20, "Send", 60)] // it was us
    [InlineData(60, 50, 20, 18, "Send", 58)] // it was us, and two were sold
    [InlineData(60, 50, null, 60, "Done", 0)]
    public void ALevel_IsTakenDownByWhatWasSold(int wanted, int seen, int? own, int now, string move, int sent)
    {
        var step = StockRule.Decide(wanted, seen, own, now);

        Assert.Equal((move, sent), (step.Move.ToString(), (int)step.Value));
        Assert.Equal(step.Move == CommandMove.Send && sent != wanted, step.Words is not null && step.Move == CommandMove.Send);
    }

    [Theory]
    [InlineData(100, "", null)]
    [InlineData(100, "100>90", 90)]
    [InlineData(100, "95>85", 90)] // five were sold before ours
    [InlineData(100, "95>85 83>70", 77)] // and two between the two of ours
    [InlineData(100, "110>85", 85)] // a rise is no sale
    public void TheBasisOfALevel_IsWhatWeHaveSet_AndWhatWasSoldBeforeThat(int seen, string sets, int? baseline) => Assert.Equal(
        (decimal?)baseline,
        StockRule.Baseline(seen, [.. sets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(set => set.Split('>').Select(level => decimal.Parse(level, CultureInfo.InvariantCulture)).ToArray()).Select(s => Set(s[0], s[1]))]));

    /// <summary>Whatever is sold between the call and the reading, it is told whether the call was carried out.</summary>
    [Fact]
    public void ALevel_ThatWasSentWithoutAnswer_IsJudgedByLevelsAndCommittedUnits() => Prop.ForAll(
        (from before in Gen.Choose(0, 40)
         from sent in Gen.Choose(0, 40)
         from carriedOut in Gen.Elements(true, false)
         from sold in Gen.Choose(0, 10)
         where before != sent && sold <= (carriedOut ? sent : before)
         select (before, sent, carriedOut, sold)).ToArbitrary(),
        c => StockRule.Settle(c.sent, new(c.before, 5), new((c.carriedOut ? c.sent : c.before) - c.sold, 5 + c.sold)).Move == (c.carriedOut ? CommandMove.Done : CommandMove.Again))
        .QuickCheckThrowOnFailure();

    /// <summary>Which came first is told by the order of the database, however wrong the clocks; only of what was on its way just then the level tells, and only a time that the caller named is held against clocks.</summary>
    [Theory]
    [InlineData(3, 4, null, 50, true)] // done before it was placed
    [InlineData(6, 7, null, 50, false)] // sent after it was placed
    [InlineData(6, 7, null, 20, false)] // and so not seen, whatever the level is
    [InlineData(3, 7, null, 50, false)] // on its way: as it was before
    [InlineData(3, 7, null, 49, false)] // one was sold meanwhile
    [InlineData(3, 7, null, 20, true)] // on its way: as it was set
    [InlineData(3, 7, null, 18, true)] // two were sold since
    [InlineData(3, 4, 30, 50, true)] // named: after it was done
    [InlineData(3, 4, 10, 20, false)] // named: before it was sent
    [InlineData(3, 4, 21, 20, true)] // named: on its way
    [InlineData(3, 4, 21, 50, false)]
    [InlineData(6, 7, 30, 20, false)] // named, by a clock that cannot be right: it was sent after it was placed
    [InlineData(null, null, null, 20, true)] // from before places were kept
    public void ABasis_IsSeenBeforeOrAfterOurOwnChange(int? sentPlace, int? donePlace, int? seenAt, int seen, bool after)
    {
        var set = Set(50, 20) with { SentPlace = sentPlace, DonePlace = donePlace };
        var placedAt = donePlace is null ? 40 : -100; // of no account where places are known
        var command = new Command
        {
            TenantId = default,
            StoreId = default,
            Id = default,
            Sequence = 5,
            Kind = CommandKinds.Stock,
            ProductId = "1",
            SkuId = "2",
            WarehouseId = "3",
            Key = "k",
            PlacedByName = "",
            Wanted = 60,
            Seen = seen,
            SeenAt = Start.AddSeconds(seenAt ?? placedAt),
            PlacedAt = Start.AddSeconds(seenAt is null ? placedAt : 40),
            DueAt = Start,
        };

        Assert.Equal(after, set.IsSeenBy(command));
    }

    /// <summary>Three were sold, and three are fewer than were there: whoever takes that for the change leaves three on sale that are gone.</summary>
    [Fact]
    public void ALevel_ThatFellByWhatWasSoldToWhatWasSent_IsDecidedAnew() => Assert.Equal(CommandMove.Again, StockRule.Settle(7, new(10, 5), new(7, 8)).Move);

    /// <summary>Units that left the orders were shipped or given back: nobody knows which, and too few on sale are put right by the next change.</summary>
    [Theory]
    [InlineData(13, 10, 13, "Done")]
    [InlineData(20, 10, 13, "Again")]
    [InlineData(20, 10, 23, "Done")]
    public void ALevel_WhileUnitsLeftTheOrders_IsAsItWasSentOrAsItWas(int sent, int before, int now, string move) =>
        Assert.Equal(move, StockRule.Settle(sent, new(before, 5), new(now, 2)).Move.ToString());

    [Fact]
    public void ALevel_ThatIsNeither_IsLeftToAPerson() => Assert.Equal(CommandMove.Fail, StockRule.Settle(10, new(4, 0), new(7, 0)).Move);

    [Fact]
    public void Waits_AreTwiceAsLongEachTime_SpreadByHalf_AndNoLongerThanSixMinutes()
    {
        Assert.Equal(TimeSpan.FromSeconds(2), CommandBackoff.After(1, 0.5));
        Assert.Equal(TimeSpan.FromSeconds(16), CommandBackoff.After(4, 0.5));
        Assert.Equal((TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2.5)), (CommandBackoff.After(1, 0), CommandBackoff.After(1, 1)));
        Assert.Equal(TimeSpan.FromMinutes(6.25), CommandBackoff.After(1000, 1));
    }

    /// <summary>Sent at second 20 and done at second 22.</summary>
    private static OwnSet Set(decimal before, decimal value) => new(CommandKinds.Stock, "2", "3", before, value, Start.AddSeconds(20), Start.AddSeconds(22), null, null, 1);
}
