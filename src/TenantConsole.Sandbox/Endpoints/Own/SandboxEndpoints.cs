using System.Globalization;
using System.Net;
using System.Text.Json;
using TenantConsole.Sandbox.Faults;
using TenantConsole.Sandbox.Journal;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>What the real platform does not have: credentials for developers, the world's clock, and faults.</summary>
internal sealed class SandboxEndpoints(
    Registration app, Grants grants, SandboxWorld world, WorldClock clock, FaultSwitches faults, ConsentEndpoints consent, WorldDesk desk, TimeProvider time)
{
    public sealed record ClockChange(long? WorldTime, long? AdvanceSeconds, double? Speed);

    public sealed record FaultOrder(
        string? Path, string? Shop, string? Kind, string[]? Script, double? Probability, int? Times, int? Status, int? RetryAfter, bool? RetryAfterDate, int? DelayMs,
        bool? ExpireAccessTokens, string? RevokeSeller, bool? Clear);

    public sealed record AppChange(string? RedirectUrl, string? WebhookUrl);

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Only this machine, and only by a name of this machine, so that no web page can borrow a browser to ask.</summary>
    public static async ValueTask<object?> LoopbackOnlyAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        var host = context.Request.Host.Host.Trim('[', ']');
        var local = context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host, out var named) && IPAddress.IsLoopback(named));
        return local ? await next(call) : Results.Json(new { code = 403, message = "The sandbox's own endpoints answer to this machine only." }, Json, statusCode: 403);
    }

    public IResult Health() => Results.Json(new { status = "ok", world_time = clock.Seconds, shops = world.Shops.Count, orders = world.Prepare(clock.Seconds) }, Json);

    /// <param name="scopes">What this seller consents to, with commas; absent for all that the app asks for.</param>
    public IResult Credentials(string? seller, string? scopes)
    {
        var chosen = seller is null ? world.Sellers[0] : world.FindSeller(seller);
        if (chosen is null) return Wrong($"There is no seller '{seller}'; they are {string.Join(", ", world.Sellers.Select(known => known.Id))}.");
        return Results.Json(new
        {
            app_key = app.AppKey,
            app_secret = app.AppSecret,
            service_id = app.ServiceId,
            auth_code = grants.GiveCode(chosen.Id, scopes?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            seller = chosen.Id,
            redirect_url = consent.RedirectUrl,
            sellers = world.Sellers.Select(known => new
            {
                id = known.Id,
                name = known.Name,
                region = known.BaseRegion,
                shops = known.Shops.Select(shop => new { id = shop.Id, name = shop.Name, region = shop.Market.Region, currency = shop.Market.Currency }),
            }),
        }, Json);
    }

    /// <summary>World time is world_anchor_ms + (real time - real_anchor_ms) x speed, so that a follower needs to ask only now and then.</summary>
    public IResult Clock()
    {
        var now = clock.Milliseconds;
        var setting = clock.Current;
        var real = time.GetUtcNow().ToUnixTimeMilliseconds();
        return Results.Json(new
        {
            world_time = now / 1000,
            world_time_ms = now,
            real_time_ms = real,
            offset_seconds = (now - real) / 1000,
            speed = setting.Speed,
            real_anchor_ms = setting.RealMilliseconds,
            world_anchor_ms = setting.WorldMilliseconds,
            epoch = world.Parameters.Epoch,
        }, Json);
    }

    public IResult SetClock(ClockChange change)
    {
        if (change.Speed is { } speed && !(speed >= 0 && speed <= WorldClock.MaxSpeed)) return Wrong("speed must be from 0 to 100000.");
        const long year9999 = 253_000_000_000;
        if (change.WorldTime is < 0 or > year9999 || change.AdvanceSeconds is < 0 or > year9999) return Wrong("world_time and advance_seconds must be whole seconds that point forward.");
        return clock.TrySet(change.WorldTime * 1000, (change.AdvanceSeconds ?? 0) * 1000, change.Speed) ? Clock() : Wrong("World time never runs backwards; name a later world_time.");
    }

    /// <summary>The app's settings at the platform: where consent leads back to, and where all webhooks go that no shop sent elsewhere.</summary>
    public IResult SetApp(AppChange change)
    {
        if (change.RedirectUrl is null && change.WebhookUrl is null || change.RedirectUrl is not null && Absolute(change.RedirectUrl) is null) return Wrong("redirect_url must be an absolute http or https address.");
        if (change.WebhookUrl is { Length: > 0 } && Absolute(change.WebhookUrl) is null) return Wrong("webhook_url must be an absolute http or https address, or empty.");
        if (Absolute(change.RedirectUrl) is { } url) consent.RedirectUrl = url;
        if (change.WebhookUrl is { } webhooks) desk.SendEverythingTo(webhooks);
        return Results.Json(new { redirect_url = consent.RedirectUrl, webhook_url = change.WebhookUrl }, Json);

        static Uri? Absolute(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var found) && (found.Scheme is "http" or "https") ? found : null;
    }

    public IResult ListFaults() => Results.Json(faults.Open, Json);

    public IResult OrderFault(FaultOrder order)
    {
        if (order.Clear == true) faults.Clear();
        if (order.ExpireAccessTokens == true) grants.ExpireAccessTokens();
        if (order.RevokeSeller is { } seller)
        {
            if (world.FindSeller(seller) is not { } known) return Wrong($"There is no seller '{seller}'.");
            grants.Revoke(seller);
            desk.TellRevoked(known);
        }
        if (order.Status is < 400 or > 599) return Wrong("status must be an error status, such as 429, 500 or 503.");
        if (order.DelayMs is < 0 or > 600_000) return Wrong("delay_ms must be from 0 to 600000.");
        if (order.Times is < 1) return Wrong("times must be at least 1.");
        if (order.Probability is { } likely && !(likely is > 0 and <= 1)) return Wrong("probability must be above 0 and at most 1.");
        if (order.Shop is not null && desk.Find(order.Shop) is null) return Wrong($"There is no shop '{order.Shop}'; shop takes an id, a code or a name.");
        string[] script = order.Script ?? (order.Kind ?? order.Status?.ToString(CultureInfo.InvariantCulture) ?? (order.DelayMs is null ? null : FaultKind.Slow)) switch { null => [], var kind => [kind] };
        if (Array.Find(script, kind => !FaultKind.IsKnown(kind)) is { } unknown) return Wrong($"'{unknown}' is not a kind of fault; they are {string.Join(", ", FaultKind.All)}, or an error status.");
        if (script.Length > 0)
        {
            faults.Add(new FaultRule
            {
                Path = order.Path ?? "/",
                Shop = order.Shop is null ? null : desk.Find(order.Shop)!.Shop.Id,
                Script = script,
                Probability = order.Probability ?? 1,
                // By probability it goes on until it is cleared; otherwise it strikes so often, or once for each step of the script.
                Left = order.Times ?? (order.Probability is null ? script.Length : null),
                RetryAfter = order.RetryAfter,
                RetryAfterDate = order.RetryAfterDate ?? false,
                DelayMilliseconds = order.DelayMs ?? 0,
            });
        }
        return ListFaults();
    }

    private static IResult Wrong(string message) => Results.Json(new { code = 400, message }, Json, statusCode: 400);
}
