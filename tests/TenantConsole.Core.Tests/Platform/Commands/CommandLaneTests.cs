using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Queues;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Products;

namespace TenantConsole.Core.Tests.Platform.Commands;

/// <summary>Commands from their placing to what the platform has, over HTTP against a sandbox that breaks on request.</summary>
public sealed class CommandLaneTests(CommandsSandbox database) : IClassFixture<CommandsSandbox>, IAsyncLifetime
{
    private static int _nextProduct = -1;

    private GivenAgency _agency = null!;
    private StoreId _store;
    private Thing _thing = null!;

    // An agency of each test's own with the same shop, in a world that stands still, and a product that no other test touches.
    public async Task InitializeAsync()
    {
        database.Clock.Set(TimeProvider.System.GetUtcNow());
        await database.HoldWorldAsync();
        _agency = await database.AgencyAsync();
        (_store, _) = await database.AttachAsync(_agency, "moller");
        await database.WorkAsync();
        _thing = await NextThingAsync();
        database.Calls.Forget();
    }

    public async Task DisposeAsync()
    {
        await database.FaultAsync(new { clear = true });
        Assert.True((await database.Get<DisconnectStore>().RunAsync(_agency.System, _store, default)).Ok);
        await database.WorkAsync();
    }

    [Fact]
    public async Task Prices_and_levels_reach_the_platform_all_of_a_product_in_one_call()
    {
        var other = await NextThingAsync();
        var placed = (await PricesAsync([Price("1", _thing, 12.5m), Price("2", other, 14m)])).Concat(await StockAsync([Stock("3", _thing, 77)])).ToList();
        Assert.All(placed, p => Assert.Null(p.Problem));
        await database.WorkAsync();

        Assert.Equal([CommandState.Done, CommandState.Done, CommandState.Done], (await CommandsAsync()).Select(c => c.State));
        Assert.Equal((12.5m, 14m, 77), (await PriceAsync(_thing), await PriceAsync(other), await LevelAsync(_thing)));
        Assert.Equal((2, 1), (database.Calls.Prices, database.Calls.Levels));

        await PricesAsync([.. _thing.Skus.Select((sku, n) => new ChangePrices.Row($"all {n}", _thing.Product, sku, 20m + n))]);
        await database.WorkAsync();
        Assert.Equal(3, database.Calls.Prices);
        Assert.All(await CommandsAsync(), c => Assert.Equal(CommandState.Done, c.State));
    }

    [Fact]
    public async Task The_newest_command_for_a_price_goes_out_and_those_before_it_say_which()
    {
        var placed = await PricesAsync([Price("1", _thing, 11m), Price("2", _thing, 12m)]);
        var newest = (await PricesAsync([Price("3", _thing, 13m)]))[0];
        await database.WorkAsync();

        var commands = await CommandsAsync();
        Assert.Equal([CommandState.Replaced, CommandState.Replaced, CommandState.Done], commands.Select(c => c.State));
        Assert.All(commands.Take(2), c => Assert.Equal((newest.Command, "A newer change of the same went out instead."), (c.ReplacedBy, c.Outcome!.ToString())));
        Assert.Equal(3, placed.Append(newest).Select(p => p.Command).Distinct().Count());
        Assert.Equal((13m, 1), (await PriceAsync(_thing), database.Calls.Prices));
    }

    [Fact]
    public async Task A_key_is_one_command_however_often_it_is_placed_and_wrong_rows_say_what_is_wrong_with_them()
    {
        var first = await PricesAsync([Price("a", _thing, 11m)]);
        var again = await PricesAsync([Price("a", _thing, 11m), Price("a", _thing, 11m), Price("b", _thing, 0m), Price("c", _thing, 1.005m), new("", "x", "y", 1m), new("d", "x", "1", 1m)]);
        var other = await PricesAsync([Price("a", _thing, 12m)]);
        var stock = await StockAsync([Stock("e", _thing, 100_000), new("f", _thing.Product, _thing.Sku, "here", 1, 1), new("g", _thing.Product, _thing.Sku, _thing.Warehouse, 1, -1)]);

        Assert.Equal((first[0].Command, true), (again[0].Command, again[0].Repeated));
        Assert.Equal(
            [(2, "key", "platform.command.key-twice"), (3, "amount", "platform.command.amount"), (4, "amount", "platform.command.amount"), (5, "key", "platform.command.key"), (6, "product", "platform.command.product")],
            again.Skip(1).Select(r => (r.Problem!.Row!.Value, r.Problem.Field, r.Problem.Code)));
        Assert.Equal("platform.command.key-taken", other[0].Problem?.Code);
        Assert.Equal(["quantity", "warehouse", "seen"], stock.Select(r => r.Problem?.Field));
        Assert.Single(await CommandsAsync());
        await using var db = _agency.Open();
        Assert.Single(await db.AuditEntries.Where(e => e.Action == "platform.commands-placed").ToListAsync());
    }

    [Fact]
    public async Task Two_who_place_one_key_at_the_same_moment_get_one_command()
    {
        var placed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PricesAsync([Price("same", _thing, 11m)]))));

        Assert.Single(placed.Select(p => p[0].Command).Distinct());
        Assert.Equal(7, placed.Count(p => p[0].Repeated));
        Assert.Single(await CommandsAsync());
    }

    [Fact]
    public async Task A_row_that_the_platform_refuses_is_found_and_the_others_of_its_call_go_through()
    {
        await PricesAsync([.. _thing.Skus.Select((sku, n) => new ChangePrices.Row($"{n}", _thing.Product, sku, n == 0 ? 5_000_000m : 15m)), new("no sku", _thing.Product, "404", 15m)]);
        await database.WorkAsync();

        var commands = await CommandsAsync();
        Assert.Equal((CommandState.Failed, "TikTok Shop refused the request"), (commands[0].State, commands[0].Outcome!.ToString()[..31]));
        Assert.All(commands.Skip(1).SkipLast(1), c => Assert.Equal(CommandState.Done, c.State));
        Assert.Equal((CommandState.Failed, "TikTok Shop does not have this SKU"), (commands[^1].State, commands[^1].Outcome!.ToString()[..34]));
    }

    [Fact]
    public async Task A_row_that_the_platform_could_not_do_is_read_back_and_sent_again_by_itself()
    {
        await database.FaultAsync(new { path = Path(_thing, "inventory"), kind = "partial", times = 1 });
        await StockAsync([.. _thing.Skus.Select((sku, n) => new ChangeStock.Row($"{n}", _thing.Product, sku, _thing.Warehouse, 300 + n, _thing.Available[n]))]);
        await database.WorkAsync();
        Assert.Equal(CommandState.Sending, (await CommandsAsync())[0].State);
        Assert.All((await CommandsAsync()).Where((_, n) => n % 2 == 1), c => Assert.Equal(CommandState.Done, c.State));

        await DueAsync();
        Assert.All(await CommandsAsync(), c => Assert.Equal(CommandState.Done, c.State));
        Assert.Equal((300, 2), (await LevelAsync(_thing), database.Calls.Levels));
    }

    [Theory]
    [InlineData("timeout-after", 1)]
    [InlineData("malformed", 1)]
    [InlineData("timeout-before", 2)]
    [InlineData("503", 2)]
    public async Task A_call_without_an_answer_is_read_back_and_sent_again_only_if_it_was_not_done(string fault, int calls)
    {
        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = fault, times = 1, delay_ms = 1 });
        await PricesAsync([Price("1", _thing, 12.34m, seen: _thing.Price)]);
        await database.WorkAsync();
        var command = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Sending, 1), (command.State, command.Attempts));
        Assert.Equal(1, database.Calls.Prices);

        await DueAsync();
        command = Assert.Single(await CommandsAsync());
        Assert.Equal(CommandState.Done, command.State);
        Assert.Equal((12.34m, calls), (await PriceAsync(_thing), database.Calls.Prices));
        Assert.Equal(calls == 1, command.Outcome?.ToString() == "No answer came; it was found done when it was read back.");
    }

    [Fact]
    public async Task A_call_without_an_answer_that_somebody_overtook_is_left_to_a_person()
    {
        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = "timeout-after", times = 1, delay_ms = 1 });
        await PricesAsync([Price("1", _thing, 12.34m)]);
        await database.WorkAsync();
        await SetPriceAsync(_thing, 99m); // in Seller Center
        await DueAsync();

        var command = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Failed, 99m), (command.State, await PriceAsync(_thing)));
        Assert.StartsWith("No answer came, and nobody can tell", command.Outcome!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_an_older_call_is_unknown_nothing_newer_goes_to_the_same_price()
    {
        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = "timeout-after", times = 1, delay_ms = 1 });
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        await PricesAsync([Price("2", _thing, 13m)]);
        await database.WorkAsync();
        Assert.Equal([CommandState.Sending, CommandState.Waiting], (await CommandsAsync()).Select(c => c.State));
        Assert.Equal(1, database.Calls.Prices);

        await DueAsync();
        await DueAsync();
        Assert.Equal([CommandState.Done, CommandState.Done], (await CommandsAsync()).Select(c => c.State));
        Assert.Equal(13m, await PriceAsync(_thing));
    }

    [Fact]
    public async Task A_price_that_somebody_changed_since_it_was_seen_is_not_overwritten_but_our_own_change_is_no_reason()
    {
        var (seen, seenAt) = (_thing.Price, database.Clock.Now);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await PricesAsync([Price("1", _thing, 12m, seen)]);
        await database.WorkAsync();
        await PricesAsync([Price("2", _thing, 13m, seen, seenAt)]); // seen before the first went out
        await database.WorkAsync();
        Assert.Equal(13m, await PriceAsync(_thing));

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await SetPriceAsync(_thing, 99m); // in Seller Center
        await PricesAsync([Price("3", _thing, 14m, 13m)]);
        await database.WorkAsync();

        var moved = (await CommandsAsync())[2];
        Assert.Equal((CommandState.Failed, 99m), (moved.State, await PriceAsync(_thing)));
        Assert.StartsWith("The price was 13 when this was decided and is 99 now", moved.Outcome!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_is_derived_again_when_the_platform_sold_since_its_basis()
    {
        await StockAsync([Stock("0", _thing, 50)]);
        await database.WorkAsync();
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await SetLevelAsync(_thing, 44); // six were sold
        await StockAsync([Stock("1", _thing, 60, seen: 50)]);
        await database.WorkAsync();

        var command = (await CommandsAsync())[1];
        Assert.Equal((CommandState.Done, 54m, 54), (command.State, command.Sent, await LevelAsync(_thing)));
        Assert.Equal("Set to 54 instead of 60: 6 fewer were left than when this was decided.", command.Outcome!.ToString());

        // Ours in between is not a sale: seen before it went out, and still 70 as it was asked for.
        var seenAt = database.Clock.Now;
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await StockAsync([Stock("2", _thing, 10, seen: 54)]);
        await database.WorkAsync();
        await StockAsync([new("3", _thing.Product, _thing.Sku, _thing.Warehouse, 70, 54, seenAt)]);
        await database.WorkAsync();
        Assert.Equal(70, await LevelAsync(_thing));
    }

    [Fact]
    public async Task What_was_sold_before_our_own_change_is_not_put_back_by_another_one_with_the_same_basis()
    {
        await StockAsync([Stock("0", _thing, 100)]);
        await database.WorkAsync();
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        var seenAt = database.Clock.Now;
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await SetLevelAsync(_thing, 95); // five were sold
        await StockAsync([new("1", _thing.Product, _thing.Sku, _thing.Warehouse, 90, 100, seenAt)]);
        await database.WorkAsync();
        Assert.Equal(85, await LevelAsync(_thing));

        await StockAsync([new("2", _thing.Product, _thing.Sku, _thing.Warehouse, 80, 100, seenAt)]);
        await database.WorkAsync();

        Assert.Equal(75, await LevelAsync(_thing));
    }

    [Fact]
    public async Task A_level_that_is_placed_while_an_older_change_is_on_its_way_is_set_as_it_was_asked_for()
    {
        await StockAsync([Stock("0", _thing, 500)]);
        await database.WorkAsync();
        await StockAsync([Stock("1", _thing, 20, seen: 500)]);
        database.Calls.After("products.update_inventory", () => // the answer is on its way
        {
            database.Clock.Advance(TimeSpan.FromSeconds(1));
            StockAsync([Stock("2", _thing, 500, seen: 500)]).GetAwaiter().GetResult();
        });
        await database.WorkAsync();
        Assert.Equal(500, await LevelAsync(_thing));

        // And one who had seen it set, while nobody here knew that it was.
        await database.FaultAsync(new { path = Path(_thing, "inventory"), kind = "timeout-after", times = 1, delay_ms = 1 });
        await StockAsync([Stock("3", _thing, 900, seen: 500)]);
        await database.WorkAsync();
        await StockAsync([Stock("4", _thing, 700, seen: 900)]);
        await DueAsync();
        await DueAsync();
        Assert.Equal(700, await LevelAsync(_thing));
    }

    [Fact]
    public async Task A_clock_that_is_wrong_does_not_make_our_own_change_a_sale()
    {
        await StockAsync([Stock("0", _thing, 100)]);
        await database.WorkAsync();
        var now = database.Clock.Now;
        database.Clock.Set(now.AddSeconds(20)); // the node that sends is ahead
        await StockAsync([Stock("1", _thing, 200, seen: 100)]);
        await database.WorkAsync();
        database.Clock.Set(now.AddSeconds(1)); // the one that is asked is not
        await StockAsync([Stock("2", _thing, 300, seen: 200)]);
        await database.WorkAsync();
        database.Clock.Set(now.AddSeconds(30));
        await database.WorkAsync();

        Assert.Equal((300, null), (await LevelAsync(_thing), (await CommandsAsync())[2].Outcome));
    }

    [Fact]
    public async Task A_change_that_cannot_even_be_read_back_says_that_nobody_knows()
    {
        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = "timeout-after", times = 1, delay_ms = 1 });
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        await database.FaultAsync(new { path = $"/product/202309/products/{_thing.Product}", kind = "refused", times = 1 });
        await DueAsync();

        var command = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Failed, 12m), (command.State, await PriceAsync(_thing)));
        Assert.StartsWith("No answer came, and it could not be read back whether it was done: TikTok Shop refused", command.Outcome!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_at_its_limit_waits_as_long_as_the_platform_says_and_its_other_commands_do_not()
    {
        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = "429", times = 1, retry_after = 40 });
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        var waiting = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Waiting, 0), (waiting.State, waiting.Attempts));
        Assert.True(waiting.DueAt > database.Clock.Now.AddSeconds(30), $"{waiting.DueAt}");

        await StockAsync([Stock("2", _thing, 31)]);
        await database.WorkAsync();
        Assert.Equal(31, await LevelAsync(_thing));
        Assert.Equal(CommandState.Waiting, (await CommandsAsync())[0].State);

        await DueAsync();
        Assert.Equal(12m, await PriceAsync(_thing));
    }

    [Fact]
    public async Task Commands_wait_while_the_platform_does_not_serve_the_version_of_the_endpoint()
    {
        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = "withdrawn-version", times = 1 });
        await PricesAsync([.. _thing.Skus.Select((sku, n) => new ChangePrices.Row($"{n}", _thing.Product, sku, 33m))]);
        await database.WorkAsync();
        Assert.All(await CommandsAsync(), c => Assert.Equal((CommandState.Waiting, 0), (c.State, c.Attempts)));

        await DueAsync();
        Assert.Equal((33m, 2), (await PriceAsync(_thing), database.Calls.Prices));
    }

    [Fact]
    public async Task After_five_failures_nothing_goes_out_until_a_trial_works_whichever_node_makes_it()
    {
        var other = await NextThingAsync();
        await database.FaultAsync(new { path = "/product/", kind = "500", probability = 1 });
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        for (var failures = 1; failures < 5; failures++)
            await DueAsync();
        var breaker = Assert.Single((await LaneAsync()).Breakers);
        Assert.Equal(("products", 5), (breaker.Family, breaker.Failures));
        Assert.True(breaker.OpenUntil > database.Clock.Now);

        await PricesAsync([Price("2", other, 15m)]);
        database.Calls.Forget();
        await database.WorkAsync();
        Assert.Empty(database.Calls.All);
        Assert.All(await CommandsAsync(), c => Assert.Equal(CommandState.Waiting, c.State));

        database.Clock.Set(breaker.OpenUntil.Value); // one trial, which fails: twice as long, for all
        await database.WorkAsync();
        Assert.Single(database.Calls.All);
        Assert.Equal(database.Clock.Now.AddSeconds(60), Assert.Single((await LaneAsync()).Breakers).OpenUntil!.Value, TimeSpan.FromMilliseconds(1));

        await database.FaultAsync(new { clear = true });
        for (var turn = 0; turn < 10 && (await CommandsAsync()).Any(c => c.State == CommandState.Waiting); turn++)
            await DueAsync();
        Assert.All(await CommandsAsync(), c => Assert.Equal(CommandState.Done, c.State));
        Assert.Empty((await LaneAsync()).Breakers);
    }

    [Fact]
    public async Task What_fails_again_and_again_is_given_up_with_words()
    {
        await database.FaultAsync(new { path = $"/product/202309/products/{_thing.Product}", kind = "500", probability = 1 });
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        for (var turn = 0; turn < 30 && (await CommandsAsync())[0].State == CommandState.Waiting; turn++)
            await DueAsync();

        var command = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Failed, CommandBackoff.MostAttempts), (command.State, command.Attempts));
        Assert.EndsWith("Given up after 8 attempts; nothing was changed.", command.Outcome!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await LaneAsync()).Failed);
    }

    [Fact]
    public async Task A_paused_store_sends_nothing_until_it_is_resumed()
    {
        Assert.Equal(1, (await database.Get<PauseLanes>().RunAsync(_agency.Admin, [_store], "Stocktaking", default)).Value);
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        var lane = await LaneAsync();
        Assert.Equal((1, "Stocktaking", 0), (lane.Waiting, lane.Pause?.Reason, database.Calls.Prices));

        Assert.True((await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default)).Ok);
        await database.WorkAsync();
        Assert.Equal(12m, await PriceAsync(_thing));
        lane = await LaneAsync();
        Assert.Equal((0, null, 1), (lane.Waiting, lane.Pause, lane.Ended));
    }

    [Fact]
    public async Task A_pause_holds_for_a_lane_that_is_being_worked_on()
    {
        await PricesAsync([Price("1", _thing, 12m)]);
        var lanes = database.Get<LaneStore>();
        var lease = (await lanes.TakeAsync("n", TimeSpan.FromSeconds(30), LaneClass.Commands, default))!;
        await database.Get<PauseLanes>().RunAsync(_agency.Admin, [_store], null, default);

        var drain = database.Get<IEnumerable<ILaneDrain>>().Single(d => d.Class == LaneClass.Commands);
        Assert.Equal(DrainStep.Drained, await drain.NextAsync(lease, default));
        await lanes.ReleaseAsync(lease, DrainStep.Drained, default);

        Assert.Equal((CommandState.Waiting, 0), (Assert.Single(await CommandsAsync()).State, database.Calls.Prices));
    }

    [Fact]
    public async Task Waiting_commands_can_be_taken_back_and_those_that_ended_cannot()
    {
        var done = (await PricesAsync([Price("1", _thing, 12m)]))[0].Command!.Value;
        await database.WorkAsync();
        await database.Get<PauseLanes>().RunAsync(_agency.Admin, [_store], null, default);
        var waits = (await PricesAsync([Price("2", _thing, 13m)]))[0].Command!.Value;
        var unknown = new CommandId(Guid.NewGuid());

        var answer = (await database.Get<CancelCommands>().RunAsync(_agency.Admin, _store, [done, waits, unknown], default)).Value;

        Assert.Equal(1, answer.Cancelled);
        Assert.Equal([(done, "platform.command.not-waiting"), (unknown, Problem.UnknownCode)], answer.Left.Select(l => (l.Command, l.Problem.Code)));
        await database.Get<ResumeLanes>().RunAsync(_agency.Admin, [_store], default);
        await database.WorkAsync();
        Assert.Equal([CommandState.Done, CommandState.Cancelled], (await CommandsAsync()).Select(c => c.State));
        Assert.Equal(12m, await PriceAsync(_thing));

        await database.FaultAsync(new { path = Path(_thing, "prices"), kind = "429", times = 1, retry_after = 40 });
        var late = (await PricesAsync([Price("3", _thing, 14m)]))[0].Command!.Value;
        await database.WorkAsync();
        Assert.NotNull((await CommandsAsync())[2].Outcome); // why it waits
        Assert.Equal(1, (await database.Get<CancelCommands>().RunAsync(_agency.Admin, _store, [late], default)).Value.Cancelled);
        Assert.Equal((CommandState.Cancelled, null), ((await CommandsAsync())[2].State, (await CommandsAsync())[2].Outcome));
        Assert.Equal(0, (await database.Get<CancelCommands>().RunAsync(_agency.Admin, _store, null, default)).Value.Cancelled);
    }

    [Fact]
    public async Task What_people_change_by_hand_goes_before_what_was_placed_in_bulk()
    {
        var other = await NextThingAsync();
        await PricesAsync([Price("1", other, 12m)], bulk: true);
        await PricesAsync([Price("2", _thing, 13m)]);
        await database.WorkAsync();

        Assert.Equal(
            [CallPriority.Prompt, CallPriority.Bulk], database.Calls.All.Where(c => c.Endpoint == "products.update_prices").Select(c => c.Priority));
    }

    [Fact]
    public async Task A_holder_that_lost_its_lane_sends_nothing()
    {
        await PricesAsync([Price("1", _thing, 12m)]);
        var lanes = database.Get<LaneStore>();
        var slow = (await lanes.TakeAsync("slow", TimeSpan.FromSeconds(5), LaneClass.Commands, default))!;
        database.Clock.Advance(TimeSpan.FromSeconds(6));
        var next = (await lanes.TakeAsync("next", TimeSpan.FromSeconds(5), LaneClass.Commands, default))!;
        var drain = database.Get<IEnumerable<ILaneDrain>>().Single(d => d.Class == LaneClass.Commands);

        var lost = await Record.ExceptionAsync(() => drain.NextAsync(slow, default));

        Assert.True(lost is not null && LaneLease.IsLost(lost), $"{lost}");
        Assert.Equal((CommandState.Waiting, 0), (Assert.Single(await CommandsAsync()).State, database.Calls.Prices));
        Assert.Equal(DrainStep.More, await drain.NextAsync(next, default));
        Assert.Equal(DrainStep.Drained, await drain.NextAsync(next, default));
        await lanes.ReleaseAsync(next, DrainStep.Drained, default);
        Assert.Equal(12m, await PriceAsync(_thing));
    }

    [Fact]
    public async Task A_node_that_stood_still_with_a_reading_does_not_decide_on_it()
    {
        await PricesAsync([Price("1", _thing, 12m, _thing.Price)]);
        database.Calls.After("products.get", () => database.Clock.Advance(TimeSpan.FromSeconds(20)));
        await database.WorkAsync();
        var command = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Waiting, 1, 0), (command.State, command.Attempts, database.Calls.Prices));

        await SetPriceAsync(_thing, 99m); // meanwhile
        await DueAsync();
        Assert.Equal((CommandState.Failed, 99m, 1), (Assert.Single(await CommandsAsync()).State, await PriceAsync(_thing), database.Calls.Prices)); // the one in between
    }

    [Fact]
    public async Task A_node_that_stood_still_after_marking_does_not_call()
    {
        await PricesAsync([Price("1", _thing, 12m), new("2", _thing.Product, _thing.Skus[1], 5_000_000m)]);
        database.Calls.After("products.update_prices", () => database.Clock.Advance(TimeSpan.FromSeconds(6))); // in the refused call of both
        await database.WorkAsync();
        Assert.Equal(1, database.Calls.Prices);
        Assert.All(await CommandsAsync(), c => Assert.Equal(CommandState.Sending, c.State));

        await DueAsync();
        Assert.Equal([CommandState.Done, CommandState.Failed], (await CommandsAsync()).Select(c => c.State));
        Assert.Equal(12m, await PriceAsync(_thing));
    }

    [Fact]
    public async Task Commands_of_a_seller_who_took_the_access_back_wait_and_those_of_a_disconnected_store_end()
    {
        await database.FaultAsync(new { revoke_seller = "moller" });
        await PricesAsync([Price("1", _thing, 12m)]);
        await database.WorkAsync();
        var waiting = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Waiting, 0), (waiting.State, waiting.Attempts));
        Assert.True(waiting.DueAt > database.Clock.Now);

        Assert.True((await database.Get<DisconnectStore>().RunAsync(_agency.System, _store, default)).Ok);
        await DueAsync();
        var ended = Assert.Single(await CommandsAsync());
        Assert.Equal((CommandState.Failed, "The store was disconnected before this went out."), (ended.State, ended.Outcome!.ToString()));
        Assert.Equal("platform.command.not-connected", (await database.Get<ChangePrices>().RunAsync(_agency.Admin, new(_store, [Price("2", _thing, 1m)]), default)).Problem?.Code);
    }

    private async Task<IReadOnlyList<PlacedCommand>> PricesAsync(IReadOnlyList<ChangePrices.Row> rows, bool bulk = false) =>
        (await database.Get<ChangePrices>().RunAsync(_agency.Admin, new(_store, rows, "Test", bulk), default)).Value;

    private async Task<IReadOnlyList<PlacedCommand>> StockAsync(IReadOnlyList<ChangeStock.Row> rows) =>
        (await database.Get<ChangeStock>().RunAsync(_agency.Admin, new(_store, rows, "Test"), default)).Value;

    private static ChangePrices.Row Price(string key, Thing of, decimal amount, decimal? seen = null, DateTimeOffset? seenAt = null) => new(key, of.Product, of.Sku, amount, seen, seenAt);

    private static ChangeStock.Row Stock(string key, Thing of, int quantity, int? seen = null) => new(key, of.Product, of.Sku, of.Warehouse, quantity, seen ?? of.Available[0]);

    /// <summary>At the time when the next open command is due.</summary>
    private async Task DueAsync()
    {
        var due = (await CommandsAsync()).Where(c => c.State is CommandState.Waiting or CommandState.Sending).Select(c => (DateTimeOffset?)c.DueAt).Min();
        if (due > database.Clock.Now)
            database.Clock.Set(due.Value);
        await database.WorkAsync();
    }

    private async Task<List<Command>> CommandsAsync()
    {
        await using var db = _agency.Open();
        return await db.Commands.AsNoTracking().Where(c => c.StoreId == _store).OrderBy(c => c.Sequence).ToListAsync();
    }

    private async Task<ListCommandLanes.Row> LaneAsync() => (await database.Get<ListCommandLanes>().RunAsync(_agency.Admin, default)).Value.Single(l => l.Store == _store);

    private async Task<T> AskAsync<T>(Func<ProductsClient, ShopAccess, Task<T>> call) =>
        (await database.Get<StoreCalls>().CallAsync(_agency.Tenant, _store, (shop, _) => call(database.Get<ProductsClient>(), shop), default)).Value;

    private async Task<Thing> NextThingAsync()
    {
        var products = (await AskAsync((p, shop) => p.SearchAsync(shop, new() { Status = ProductStatuses.Activate }, null, default))).Products!
            .Where(p => p.Skus!.Count > 1).OrderBy(p => p.Id!.Value.Value, StringComparer.Ordinal).ToList();
        var product = products[Interlocked.Increment(ref _nextProduct) % products.Count];
        string[] skus = [.. product.Skus!.Select(s => s.Id!.Value.Value)];
        var detail = await AskAsync((p, shop) => p.GetAsync(shop, product.Id!.Value, ProductVersion.Live, null, default));
        var warehouse = detail.Skus![0].Inventory![0].WarehouseId!.Value.Value;
        var levels = await AskAsync((p, shop) => p.SearchInventoryAsync(shop, [product.Id!.Value], null, default));
        return new(
            product.Id!.Value.Value, skus, warehouse, detail.Skus.Single(s => s.Id!.Value.Value == skus[0]).Price!.SalePrice.In(detail.Skus[0].Price!.Currency)!.Value,
            [.. skus.Select(sku => levels[0].Skus!.Single(s => s.Id!.Value.Value == sku).WarehouseInventory!.Single(w => w.WarehouseId!.Value.Value == warehouse).AvailableQuantity!.Value)]);
    }

    private async Task<decimal> PriceAsync(Thing of)
    {
        var price = (await AskAsync((p, shop) => p.GetAsync(shop, ProductId.Parse(of.Product), ProductVersion.Live, null, default))).Skus!.Single(s => s.Id!.Value.Value == of.Sku).Price!;
        return price.SalePrice.In(price.Currency)!.Value.Amount;
    }

    private async Task<int> LevelAsync(Thing of) =>
        (await AskAsync((p, shop) => p.SearchInventoryAsync(shop, null, [SkuId.Parse(of.Sku)], default)))[0].Skus![0].WarehouseInventory!.Single(w => w.WarehouseId!.Value.Value == of.Warehouse).AvailableQuantity!.Value;

    private async Task SetPriceAsync(Thing of, decimal amount) => await AskAsync(async (p, shop) =>
    {
        var price = new SkuPriceInput { Amount = WireAmount.Of(of.First with { Amount = amount }), Currency = of.First.Currency };
        await p.UpdatePricesAsync(shop, ProductId.Parse(of.Product), [new() { Id = SkuId.Parse(of.Sku), Price = price }], default);
        return true;
    });

    private async Task SetLevelAsync(Thing of, int units) => await AskAsync((p, shop) => p.UpdateInventoryAsync(
        shop, ProductId.Parse(of.Product), [new() { Id = SkuId.Parse(of.Sku), Inventory = [new() { WarehouseId = WarehouseId.Parse(of.Warehouse), Quantity = units }] }], default));

    private static string Path(Thing of, string what) => $"/product/202309/products/{of.Product}/{what}/update";

    private sealed record Thing(string Product, string[] Skus, string Warehouse, Money First, int[] Available)
    {
        public string Sku => Skus[0];

        public decimal Price => First.Amount;
    }
}
