using System.Globalization;
using System.Net.Http.Json;

namespace TenantConsole.Sandbox.Tests.Finance;

/// <summary>Planted mistakes: none unless asked for, and then exactly those of the list.</summary>
public sealed class AnomalyTests
{
    [Fact]
    public async Task What_is_planted_is_the_whole_difference_to_an_honest_world()
    {
        var (honest, none) = await TotalsAsync();
        var (wrong, planted) = await TotalsAsync("--Sandbox:Anomalies=true");

        Assert.Empty(none);
        Assert.Equal(["double-settlement", "missing-line", "overpaid-commission", "wrong-fee"], planted.Select(one => one.Kind).Distinct().Order(StringComparer.Ordinal));
        foreach (var (shop, total) in honest) Assert.Equal(total + planted.Where(one => one.Shop == shop).Sum(one => one.Difference), wrong[shop]);
    }

    private static async Task<(Dictionary<string, decimal> Totals, List<(string Shop, string Kind, decimal Difference)> Planted)> TotalsAsync(params string[] settings)
    {
        using var home = new TemporaryFolder();
        await using var server = await SandboxServer.StartAsync(home.Path, ["--Sandbox:Orders=6000", "--Sandbox:Shops=3", "--Sandbox:Seed=8", .. settings]);
        (await server.Http.PostAsJsonAsync("/_sandbox/clock", new { speed = 0, world_time = server.World.Parameters.Epoch + 5 * 86_400 })).EnsureSuccessStatusCode();
        var client = await server.ConnectAsync("aurelia");
        var totals = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var shop in server.World.Shops)
        {
            var answer = await client.CallAsync(HttpMethod.Get, "/finance/202309/statements", null, ("shop_cipher", shop.Cipher), ("sort_field", "statement_time"), ("page_size", "100"));
            Assert.Equal("", answer.NextPageToken);
            totals.Add(shop.Id, answer.Data.GetProperty("statements").EnumerateArray().Sum(statement => Amount(statement.GetProperty("settlement_amount").GetString())));
        }
        var planted = (await server.Http.GetJsonAsync("/_sandbox/anomalies")).GetProperty("anomalies").EnumerateArray()
            .Where(one => one.GetProperty("time").GetInt64() < (server.World.Parameters.Epoch + 5 * 86_400) / 86_400 * 86_400)
            .Select(one => (one.GetProperty("shop").GetString()!, one.GetProperty("kind").GetString()!, Amount(one.GetProperty("difference").GetString()))).ToList();
        return (totals, planted);
    }

    private static decimal Amount(string? text) => decimal.Parse(text!, CultureInfo.InvariantCulture);
}
