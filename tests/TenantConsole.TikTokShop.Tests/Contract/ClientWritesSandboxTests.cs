using System.Buffers.Binary;
using System.IO.Compression;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.TikTokShop.CustomerService;
using TenantConsole.TikTokShop.Events;
using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Returns;

namespace TenantConsole.TikTokShop.Tests.Contract;

/// <summary>What the client writes, the sandbox takes, and the client reads back: each area once, there and back.</summary>
public sealed class ClientWritesSandboxTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>, IAsyncLifetime
{
    private ServiceProvider _services = null!;
    private TikTokShopClient _client = null!;
    private ShopAccess _shop = null!;
    private string _shopId = "";

    private static CancellationToken None => CancellationToken.None;

    public async Task InitializeAsync()
    {
        _services = await sandbox.ClientAsync();
        _client = _services.GetRequiredService<TikTokShopClient>();
        var grant = await _client.Authorization.GetTokensAsync((await sandbox.CredentialsAsync("aurelia")).GetProperty("auth_code").GetString()!, None);
        var shop = (await _client.Shops.GetAuthorizedAsync(grant.AccessToken, None))[0];
        _shop = new ShopAccess(grant.AccessToken, shop.Cipher);
        _shopId = shop.Id.Value;
    }

    public async Task DisposeAsync() => await _services.DisposeAsync();

    [Fact]
    public async Task Prices_WhenSet_AreReadBack()
    {
        var product = (await _client.Products.SearchAsync(_shop, new() { Status = ProductStatuses.Activate, PageSize = 1 }, null, None)).Products![0];
        var sku = product.Skus![0];
        var price = new Money(sku.Price!.SalePrice.In(sku.Price.Currency)!.Value.Amount + 1.25m, sku.Price.Currency!.Value);

        await _client.Products.UpdatePricesAsync(
            _shop, product.Id!.Value, [new() { Id = sku.Id, Price = new() { Amount = WireAmount.Of(price), Currency = price.Currency } }], None);

        var after = (await _client.Products.GetAsync(_shop, product.Id.Value, ProductVersion.Live, null, None)).Skus!.Single(s => s.Id == sku.Id);
        Assert.Equal(price, after.Price!.SalePrice.In(after.Price.Currency));
    }

    [Fact]
    public async Task Stock_WhenSet_IsReadBack()
    {
        var product = (await _client.Products.SearchAsync(_shop, new() { Status = ProductStatuses.Activate, PageSize = 2 }, null, None)).Products![1];
        var sku = product.Skus![0];
        var place = sku.Inventory![0];

        var errors = await _client.Products.UpdateInventoryAsync(
            _shop, product.Id!.Value, [new() { Id = sku.Id, Inventory = [new() { WarehouseId = place.WarehouseId, Quantity = 4711 }] }], None);

        Assert.Empty(errors);
        var after = (await _client.Products.GetAsync(_shop, product.Id.Value, ProductVersion.Live, null, None)).Skus!.Single(s => s.Id == sku.Id);
        Assert.Equal(4711, after.Inventory!.Single(i => i.WarehouseId == place.WarehouseId).Quantity);
    }

    [Fact]
    public async Task Products_WhenOneIsUnknown_FailOneByOne()
    {
        var errors = await _client.Products.DeactivateAsync(_shop, [ProductId.Parse("1")], None);

        Assert.Equal(ProductId.Parse("1"), Assert.Single(errors).Detail!.ProductId);
    }

    [Fact]
    public async Task Product_WhenUnknown_IsGone() =>
        await Assert.ThrowsAsync<GoneException>(() => _client.Products.GetAsync(_shop, ProductId.Parse("1"), ProductVersion.Live, null, None));

    [Fact]
    public async Task Image_WhenUploaded_HasAnAddress()
    {
        var image = await _client.Products.UploadImageAsync(_shop, Picture(), ImageUses.Main, None);

        Assert.False(string.IsNullOrEmpty(image.Uri));
        Assert.Equal((600, 600), (image.Width, image.Height));
        Assert.Equal(ImageUses.Main, image.UseCase);
    }

    [Fact]
    public async Task Package_WhenShipped_MovesItsOrder()
    {
        // Some are sent with a carrier of the seller's own, who is named then.
        var order = await WaitingAsync();
        var own = order.ShippingType == "SELLER";
        var package = order.Packages![0].Id!.Value;
        var carrier = own ? (await _client.Logistics.GetShippingProvidersAsync(_shop, order.DeliveryOptionId!, None))[0].Id : null;

        await _client.Fulfillment.ShipAsync(
            _shop, package, new Shipment { HandoverMethod = HandoverMethods.DropOff, SelfShipment = own ? new() { TrackingNumber = "TN123456789", ShippingProviderId = carrier } : null }, None);

        var after = Assert.Single(await _client.Orders.GetAsync(_shop, [order.Id], None));
        Assert.Equal(own ? OrderStatuses.InTransit : OrderStatuses.AwaitingCollection, after.Status);
        if (own)
            return; // the seller's own carrier has the label
        var document = await _client.Fulfillment.GetDocumentAsync(_shop, package, DocumentTypes.ShippingLabel, "A6", null, None);
        Assert.False(string.IsNullOrEmpty(document.DocUrl));
    }

    [Fact]
    public async Task References_WhenAdded_AreFound()
    {
        var order = (await _client.Orders.SearchAsync(_shop, new() { Status = OrderStatuses.Completed, PageSize = 1 }, null, None)).Orders[0];

        var errors = await _client.Orders.AddReferencesAsync(
            _shop,
            [new() { Id = order.Id, ExternalOrder = new() { Id = "S-1001", Platform = "SHOPIFY", Lines = [new() { Id = "S-1001-1", OriginId = order.Lines![0].Id }] } }],
            None);

        Assert.Empty(errors);
        Assert.Equal("S-1001", Assert.Single(await _client.Orders.GetReferencesAsync(_shop, order.Id, "SHOPIFY", None)).Id);
        Assert.Equal(order.Id, Assert.Single(await _client.Orders.SearchReferencesAsync(_shop, "SHOPIFY", "S-1001", None)).Id);
    }

    [Fact]
    public async Task Return_WhenMadeTwiceWithOneKey_IsMadeOnce()
    {
        var order = (await _client.Orders.SearchAsync(_shop, new() { Status = OrderStatuses.Delivered, PageSize = 1 }, null, None)).Orders[0];
        var @return = new NewReturn
        {
            OrderId = order.Id,
            OrderLineItemIds = [order.Lines![0].Id],
            ReturnReason = "ecom_order_delivered_refund_reason_missing_parts",
            ReturnType = ReturnTypes.Refund,
        };

        var first = await _client.Returns.CreateAsync(_shop, @return, "contract-1", None);
        var second = await _client.Returns.CreateAsync(_shop, @return, "contract-1", None);

        Assert.Equal(first.ReturnId, second.ReturnId);
        var found = (await _client.Returns.SearchAsync(_shop, new() { OrderIds = [order.Id] }, null, None)).Returns!;
        Assert.Single(found, r => r.ReturnId == first.ReturnId);
        Assert.NotEmpty(await _client.Returns.GetRecordsAsync(_shop, first.ReturnId!.Value, null, None));
    }

    [Fact]
    public async Task Order_WhenCancelledByTheSeller_HasACancellation()
    {
        var order = await WaitingAsync();

        var started = await _client.Cancellations.CancelAsync(_shop, new() { OrderId = order.Id, CancelReason = "seller_cancel_reason_out_of_stock" }, None);

        Assert.NotNull(started.CancelId);
        var found = (await _client.Cancellations.SearchAsync(_shop, new() { OrderIds = [order.Id] }, null, None)).Cancellations!;
        Assert.Contains(found, c => c.CancelId == started.CancelId);
    }

    [Fact]
    public async Task Message_WhenSent_IsTheNewest()
    {
        var conversation = (await _client.Conversations.GetAsync(_shop, 1, null, null, None)).Conversations![0].Id!.Value;

        var sent = await _client.Conversations.SendAsync(_shop, conversation, OutgoingMessage.Text("Thank you ✅"), None);

        var newest = (await _client.Conversations.GetMessagesAsync(_shop, conversation, 1, descending: true, null, None)).Messages![0];
        Assert.Equal(sent, newest.Id);
        Assert.Contains("Thank you", newest.Content, StringComparison.Ordinal);
        await _client.Conversations.MarkReadAsync(_shop, conversation, None);
    }

    [Fact]
    public async Task Webhook_WhenSetAndDeleted_ComesAndGoes()
    {
        await _client.Events.SetWebhookAsync(_shop, WebhookEventTypes.PackageUpdate, new Uri("https://console.example/hooks"), None);
        var set = await _client.Events.GetWebhooksAsync(_shop, None);
        await _client.Events.DeleteWebhookAsync(_shop, WebhookEventTypes.PackageUpdate, None);
        var deleted = await _client.Events.GetWebhooksAsync(_shop, None);

        Assert.Equal("https://console.example/hooks", set.Single(w => w.EventType == WebhookEventTypes.PackageUpdate).Address);
        Assert.DoesNotContain(deleted, w => w.EventType == WebhookEventTypes.PackageUpdate);
    }

    [Fact]
    public async Task OpenCollaboration_WhenRemovedAndMade_GoesAndComes()
    {
        var offer = (await _client.Collaborations.SearchOpenAsync(_shop, new(), null, None)).OpenCollaborations![0];
        var product = offer.Product!.Id!.Value;
        await Assert.ThrowsAsync<InvalidRequestException>(() => _client.Collaborations.CreateOpenAsync(_shop, product, 1250, None));

        Assert.NotNull(await _client.Collaborations.RemoveOpenAsync(_shop, product, None));
        var made = await _client.Collaborations.CreateOpenAsync(_shop, product, 1250, None);

        var found = (await _client.Collaborations.SearchOpenAsync(_shop, new() { KeywordType = "PRODUCT_ID", Keyword = product.Value }, null, None)).OpenCollaborations!;
        Assert.Equal(1250, Assert.Single(found).CurrentCommission!.Rate);
        Assert.Equal(made.Id, found[0].Id);
    }

    /// <summary>An order that its seller can send or cancel. When none stands so at this hour, buyers come and time passes until one does.</summary>
    private async Task<Order> WaitingAsync()
    {
        for (var hours = 0; hours < 48; hours += 2)
        {
            await foreach (var page in _client.Orders.SearchPagesAsync(_shop, new() { Status = OrderStatuses.AwaitingShipment }, null, None))
            {
                foreach (var order in page.Orders)
                {
                    if (order is { Packages.Count: 1, FulfillmentType: FulfillmentTypes.Seller, IsBuyerRequestCancel: not true })
                        return order;
                }
            }

            if (hours == 0)
                await PostAsync("/_sandbox/orders", new { shop = _shopId, orders = 60, hours = 0 });
            await PostAsync("/_sandbox/clock", new { advance_seconds = 2 * 3600 });
        }

        throw new InvalidOperationException("No order waits, whatever the hour.");
    }

    private async Task PostAsync(string path, object body) => (await sandbox.Http.PostAsJsonAsync(path, body)).EnsureSuccessStatusCode();

    // 600 x 600 pixels of nothing, as small as a PNG can say it.
    private static byte[] Picture()
    {
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.SmallestSize, leaveOpen: true)) packed.Write(new byte[600 * 601]);
        byte[] size = [0, 0, 2, 88, 0, 0, 2, 88, 8, 0, 0, 0, 0];
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR"u8, size), .. Chunk("IDAT"u8, pixels.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] named = [.. name, .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + named.Length), Crc32(named));
        return chunk;
    }

    private static uint Crc32(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
