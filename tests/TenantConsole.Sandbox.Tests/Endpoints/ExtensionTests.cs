using System.Net;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Tests.Endpoints;

/// <summary>What the public API lacks: apart from it, in step with the world.</summary>
public sealed class ExtensionTests : ShopTest
{
    private string Root => $"/_sandbox/extension/shops/{Server.World.Shops[0].Id}";

    [Fact]
    public async Task Live_comments_come_as_the_stream_goes_on()
    {
        // Half an hour into an evening's stream.
        var start = LiveSessions.Of(Server.World.Worlds[0], Server.Clock.Seconds + 86_400).First().StartTime;
        await PostAsync("/_sandbox/clock", new { world_time = Math.Max(start, Server.Clock.Seconds) + 1800 });
        var session = (await Server.Http.GetJsonAsync($"{Root}/live")).GetProperty("sessions")[0];
        var comments = $"{Root}/live/{Text(session, "id")}/comments";
        var before = (await Server.Http.GetJsonAsync(comments)).GetProperty("comments").EnumerateArray().ToList();
        await AdvanceAsync(0.1);
        var after = (await Server.Http.GetJsonAsync($"{comments}?after={before[^1].GetProperty("time").GetInt64()}")).GetProperty("comments").EnumerateArray().ToList();

        Assert.InRange(before.Count, 20, 600);
        Assert.InRange(after.Count, 20, 60);
        Assert.Empty(after.Select(comment => Text(comment, "id")).Intersect(before.Select(comment => Text(comment, "id"))));
    }

    [Fact]
    public async Task Reports_are_files_with_a_header_and_rows()
    {
        foreach (var (file, columns) in new[] { ("account-health.csv", 6), ("violations.csv", 7) })
        {
            using var response = await Server.Http.GetAsync($"{Root}/{file}");
            var lines = (await response.Content.ReadAsStringAsync()).TrimEnd().Split('\n');
            Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
            Assert.True(lines.Length > 1);
            Assert.All(lines, line => Assert.Equal(columns, line.Split(',').Length));
        }
    }

    [Fact]
    public async Task A_chargeback_is_in_the_statement_of_its_day()
    {
        await AdvanceAsync(24);
        var made = (await Server.Http.GetJsonAsync($"{Root}/chargebacks")).GetProperty("chargebacks").EnumerateArray().ToList();
        var statements = await AllAsync(HttpMethod.Get, "/finance/202309/statements", "statements", null, ("sort_field", "statement_time"), ("page_size", "100"));
        Assert.NotEmpty(made);
        foreach (var chargeback in made)
        {
            var statement = statements.FirstOrDefault(candidate => candidate.GetProperty("statement_time").GetInt64() > chargeback.GetProperty("open_time").GetInt64());
            if (statement.ValueKind == System.Text.Json.JsonValueKind.Undefined) continue;
            var rows = await AllAsync(HttpMethod.Get, $"/finance/202501/statements/{Text(statement, "id")}/statement_transactions", "transactions", null, ("sort_field", "order_create_time"), ("page_size", "100"));
            var row = Assert.Single(rows, candidate => Text(candidate, "type") == "CHARGE_BACK" && Text(candidate, "adjustment_id") == Text(chargeback, "id"));
            Assert.Equal((Text(chargeback, "order_id"), "-" + Text(chargeback, "amount")), (Text(row, "adjustment_order_id"), Text(row, "settlement_amount")));
        }
    }

    [Fact]
    public async Task Policies_change_with_time_and_unknown_names_are_not_found()
    {
        var before = await Server.Http.GetStringAsync("/_sandbox/extension/policies/fees");
        await AdvanceAsync(24 * 40);

        Assert.NotEqual(before, await Server.Http.GetStringAsync("/_sandbox/extension/policies/fees"));
        foreach (var path in new[] { "/_sandbox/extension/policies/none", "/_sandbox/extension/shops/none/live", $"{Root}/live/5/comments" })
        {
            using var response = await Server.Http.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }
}
