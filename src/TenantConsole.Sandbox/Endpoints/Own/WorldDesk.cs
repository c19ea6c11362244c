using System.Text.Json;
using TenantConsole.Sandbox.Webhooks;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The levers of the world that no real platform has: waves of orders, and what happens to webhooks.</summary>
internal sealed class WorldDesk(SandboxWorld world, WorldClock clock, WebhookSender sender, WebhookTroubles troubles)
{
    public sealed record Wave(string? Shop, int? Orders, double? Hours);

    public sealed record WebhookOrder(string? Kind, int? Topic, string? Shop, int? Times, int? DelayMs, double? RetryScale, bool? Clear);

    public sealed record NoticeOrder(string? Shop, int? Type, JsonElement? Data);

    public sealed record AnomalyOrder(bool? On, string? Shop);

    public void Map(RouteGroupBuilder own)
    {
        own.MapPost("/orders", Orders);
        own.MapGet("/webhooks", Webhooks);
        own.MapPost("/webhooks", OrderTrouble);
        own.MapPost("/webhooks/send", Send);
        own.MapGet("/anomalies", Anomalies);
        own.MapPost("/anomalies", PlantAnomalies);
    }

    /// <summary>A viral video for a shop, or with hours 0 a batch of orders within the next minute.</summary>
    public IResult Orders(Wave wave)
    {
        if (Find(wave.Shop) is not { } shop) return NoShop(wave.Shop);
        if (wave.Orders is not (>= 1 and <= 100_000)) return Wrong("orders must be from 1 to 100000.");
        if (wave.Hours is < 0 or > 240) return Wrong("hours must be from 0 to 240.");
        var time = shop.At(clock.Seconds, () =>
        {
            shop.Do("orders.viral", new ShopOrders.ViralSpike(wave.Orders.Value, wave.Hours ?? 6));
            return shop.Time;
        });
        return Results.Json(new { shop = shop.Shop.Id, orders = wave.Orders, world_time = time }, SandboxEndpoints.Json);
    }

    /// <summary>What was planted, so that tests know what is to be found; nobody else reads it.</summary>
    public IResult Anomalies() => Results.Json(new
    {
        anomalies = world.Worlds.SelectMany(shop => shop.At(clock.Seconds, () => shop.Finance.Anomalies.Select(planted => new
        {
            shop = shop.Shop.Id,
            kind = planted.Kind,
            order_id = PackageJson.Text(planted.Order),
            time = planted.Time,
            difference = RefundJson.Money(shop.Shop, planted.Difference),
        }).ToList())),
    }, SandboxEndpoints.Json);

    /// <summary>Plants mistakes in what settles from now on, in one shop or in all, or stops it.</summary>
    public IResult PlantAnomalies(AnomalyOrder order)
    {
        if (order.On is not { } on) return Wrong("on must be true or false.");
        if (order.Shop is not null && Find(order.Shop) is null) return NoShop(order.Shop);
        foreach (var shop in Find(order.Shop) is { } one ? [one] : world.Worlds)
        {
            shop.At(clock.Seconds, () =>
            {
                if (shop.Finance.PlantsAnomalies != on) shop.Do("finance.anomalies", new FinanceArea.Planting(on));
                return true;
            });
        }
        return Results.Json(new { on, shops = world.Worlds.Where(shop => shop.Finance.PlantsAnomalies).Select(shop => shop.Shop.Id) }, SandboxEndpoints.Json);
    }

    public IResult Webhooks() => Results.Json(new
    {
        retry_scale = sender.RetryScale,
        waiting = sender.Waiting,
        troubles = troubles.Open,
        deliveries = sender.Latest.Select(delivery => new
        {
            id = delivery.Notice.Id,
            type = delivery.Notice.Topic,
            shop = delivery.Notice.ShopId,
            address = delivery.Notice.Address,
            world_time = delivery.Notice.Time,
            attempts = delivery.Attempts,
            status = delivery.LastStatus,
            outcome = delivery.Outcome ?? "open",
            trouble = delivery.Trouble,
        }),
    }, SandboxEndpoints.Json);

    public IResult OrderTrouble(WebhookOrder order)
    {
        if (order.RetryScale is { } scale && !(scale is >= 0 and <= 1000)) return Wrong("retry_scale must be from 0 to 1000.");
        if (order.Kind is { } asked && !WebhookTroubles.All.Contains(asked)) return Wrong($"kind must be one of {string.Join(", ", WebhookTroubles.All)}.");
        if (order.Times is < 1 or > 100_000) return Wrong("times must be from 1 to 100000.");
        if (order.DelayMs is < 0 or > 86_400_000) return Wrong("delay_ms must be from 0 to 86400000.");
        if (order.Shop is not null && Find(order.Shop) is null) return NoShop(order.Shop);
        if (order.Clear == true) troubles.Clear();
        if (order.RetryScale is { } given) sender.RetryScale = given;
        if (order.Kind is { } kind) troubles.Add(new WebhookTroubles.Rule(kind, order.Topic, Find(order.Shop)?.Shop.Id, order.DelayMs ?? 5000) { Left = order.Times ?? 1 });
        return Webhooks();
    }

    /// <summary>Sends a notice of any type, also of types that nobody knows yet.</summary>
    public IResult Send(NoticeOrder order)
    {
        if (Find(order.Shop) is not { } shop) return NoShop(order.Shop);
        if (order.Type is null or < 1 || order.Data is not { ValueKind: JsonValueKind.Object } data) return Wrong("type must be a number, and data an object.");
        return shop.At(clock.Seconds, () =>
        {
            shop.Do("notices.send", new NoticesArea.Sent(order.Type.Value, data));
            return Results.Json(new { shop = shop.Shop.Id, type = order.Type }, SandboxEndpoints.Json);
        });
    }

    /// <summary>All topics of all shops to one address, as in the app's settings at the platform; empty ends it.</summary>
    public void SendEverythingTo(string? address)
    {
        foreach (var shop in world.Worlds)
        {
            shop.At(clock.Seconds, () =>
            {
                shop.Do("notices.subscribe", new NoticesArea.Subscribed(NoticesArea.Everything, string.IsNullOrEmpty(address) ? null : address));
                return true;
            });
        }
    }

    /// <summary>The seller took the authorization back: each of the shops says so.</summary>
    public void TellRevoked(Seller seller)
    {
        foreach (var shop in seller.Shops)
        {
            var shopWorld = world.Of(shop);
            shopWorld.At(clock.Seconds, () =>
            {
                shopWorld.Do("notices.send", new NoticesArea.Sent(Topics.Deauthorization, JsonSerializer.SerializeToElement(new { message = $"{shop.Name} has withdrawn its authorization." })));
                return true;
            });
        }
    }

    public ShopWorld? Find(string? shop) => world.Worlds.FirstOrDefault(known => known.Shop.Id == shop || known.Shop.Code == shop || known.Shop.Name.Equals(shop, StringComparison.OrdinalIgnoreCase));

    private static IResult NoShop(string? shop) => Wrong($"There is no shop '{shop}'; shop takes an id, a code or a name of /_sandbox.");

    private static IResult Wrong(string message) => Results.Json(new { code = 400, message }, SandboxEndpoints.Json, statusCode: 400);
}
