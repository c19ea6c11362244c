using System.Net.Http.Json;
using System.Text.Json;

namespace TenantConsole.Sandbox.Tests.Finance;

/// <summary>The world's money adds up, whatever seed and size, also after commands and a restart.</summary>
public sealed class MoneyTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData(5, 300, 3)]
    [InlineData(77, 1500, 12)]
    [InlineData(2026, 6000, 5)]
    public async Task Every_statement_is_what_the_rules_make_of_orders_returns_and_commissions(int seed, int orders, int shops)
    {
        var server = await SandboxServer.StartAsync(_home.Path, $"--Sandbox:Seed={seed}", $"--Sandbox:Orders={orders}", $"--Sandbox:Shops={shops}");
        try
        {
            server.Freeze();
            await ChangeAsync(server);
            (await server.Http.PostAsJsonAsync("/_sandbox/clock", new { advance_seconds = 12 * 86_400 })).EnsureSuccessStatusCode();
            var books = await BooksAsync(server);
            await server.DisposeAsync();
            server = await SandboxServer.StartAsync(_home.Path);

            Assert.True(books.Sum(book => book.Sales) > orders / 2, string.Join('\n', books));
            Assert.True(books.Sum(book => book.Refunds) > 0 && books.Sum(book => book.Adjustments) > 0 && books.Sum(book => book.Payments) > 0, string.Join('\n', books));
            Assert.Equal(books, await BooksAsync(server));
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>Commands that touch the money: a price, a commission, a refund on the seller's wish, a parcel sent early.</summary>
    private static async Task ChangeAsync(SandboxServer server)
    {
        var client = await server.ConnectAsync("aurelia");
        var cipher = await client.CipherAsync();
        var product = server.World.Shops[0].Products[0];
        async Task<JsonElement> Ok(string path, object body)
        {
            var answer = await client.CallAsync(HttpMethod.Post, path, JsonSerializer.Serialize(body), ("shop_cipher", cipher));
            Assert.True(answer.Code == 0, $"{path}: {answer.Code} {answer.Message}");
            return answer.Data;
        }

        await Ok($"/product/202309/products/{product.Id}/prices/update", new { skus = new[] { new { id = $"{product.Skus[0].Id}", price = new { amount = "55.55" } } } });
        await client.CallAsync(HttpMethod.Delete, $"/affiliate_seller/202409/open_collaborations/products/{product.Id}", "{}", ("shop_cipher", cipher));
        await Ok("/affiliate_seller/202412/open_collaborations", new { product_id = $"{product.Id}", commission_rate = 3300 });
        foreach (var order in (await client.SearchAsync(cipher, """{"order_status":"COMPLETED"}""", ("page_size", "3"))).Orders)
        {
            if (order.GetProperty("is_sample_order").GetBoolean()) continue;
            await client.CallAsync(HttpMethod.Post, "/return_refund/202309/returns", JsonSerializer.Serialize(new
            {
                order_id = order.GetProperty("id").GetString(),
                return_type = "REFUND",
                return_reason = "ecom_order_delivered_refund_and_return_reason_damaged",
            }), ("shop_cipher", cipher));
        }
        await server.Http.PostAsJsonAsync("/_sandbox/orders", new { shop = server.World.Shops[0].Id, orders = 40, hours = 2 });
    }

    private static async Task<List<MoneyCheck.Books>> BooksAsync(SandboxServer server)
    {
        var books = new List<MoneyCheck.Books>();
        foreach (var seller in server.World.Sellers)
        {
            var client = await server.ConnectAsync(seller.Id);
            foreach (var shop in seller.Shops) books.Add(await new MoneyCheck(client, shop.Cipher, shop.Market.Region).CheckAsync(server.Clock.Seconds));
        }
        return books;
    }
}
