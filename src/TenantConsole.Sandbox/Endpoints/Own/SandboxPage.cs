using System.Globalization;
using System.Text;
using TenantConsole.Sandbox.Faults;
using TenantConsole.Sandbox.Webhooks;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The world to look at and to turn: shops, switches, webhooks and requests on one page, without a script.</summary>
internal sealed class SandboxPage(
    SandboxWorld world, WorldClock clock, SandboxEndpoints sandbox, WorldDesk desk, FaultSwitches faults, WebhookSender sender, WebhookTroubles troubles, RequestLog log, EndpointTable endpoints)
{
    public void Map(RouteGroupBuilder own)
    {
        own.MapGet("", () => Show(null));
        own.MapPost("/do", DoAsync);
    }

    private async Task<IResult> DoAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Another site could send a form here; a browser then says where it comes from.
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || from.Authority != request.Host.Value)) return Results.StatusCode(403);
        if (!request.HasFormContentType) return Results.BadRequest();
        var form = await request.ReadFormAsync(cancellationToken);
        string? Text(string name) => form[name].ToString() is { Length: > 0 } text ? text : null;
        int? Whole(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        double? Number(string name) => double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        var result = Text("do") switch
        {
            "clock" => sandbox.SetClock(new(null, Whole("advance_seconds") ?? (long?)(Number("advance_hours") * 3600), Number("speed"))),
            "orders" => desk.Orders(new(Text("shop"), Whole("orders"), Number("hours"))),
            "fault" => sandbox.OrderFault(new(Text("path"), Text("shop"), Text("kind"), Text("script")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Number("probability"), Whole("times"), null, Whole("retry_after"), null, Whole("delay_ms"), null, null, null)),
            "no-faults" => sandbox.OrderFault(new(null, null, null, null, null, null, null, null, null, null, null, null, Clear: true)),
            "expire" => sandbox.OrderFault(new(null, null, null, null, null, null, null, null, null, null, ExpireAccessTokens: true, null, null)),
            "revoke" => sandbox.OrderFault(new(null, null, null, null, null, null, null, null, null, null, null, Text("seller"), null)),
            "webhooks" => desk.OrderTrouble(new(Text("kind"), Whole("topic"), Text("shop"), Whole("times"), Whole("delay_ms"), Number("retry_scale"), null)),
            "app" => sandbox.SetApp(new(null, form["webhook_url"].ToString())),
            "anomalies" => desk.PlantAnomalies(new(Text("on") == "true", Text("shop"))),
            "no-troubles" => desk.OrderTrouble(new(null, null, null, null, null, null, Clear: true)),
            _ => Results.BadRequest(),
        };
        // What was wrong is said on the page; else a reload must not do it again.
        return result is IStatusCodeHttpResult { StatusCode: 400 }
            ? Show((result as IValueHttpResult)?.Value?.GetType().GetProperty("message")?.GetValue(((IValueHttpResult)result).Value) as string ?? "That cannot be done.")
            : Results.Redirect("/_sandbox", permanent: false, preserveMethod: false);
    }

    private IResult Show(string? wrong)
    {
        var invariant = CultureInfo.InvariantCulture;
        var now = clock.Seconds;
        var speed = clock.Current.Speed;
        var shopOptions = string.Concat(world.Worlds.Select(shop => $"<option value=\"{Pages.Text(shop.Shop.Id)}\">{Pages.Text(shop.Shop.Name)}</option>"));
        var names = world.Shops.ToDictionary(shop => shop.Id, shop => shop.Name, StringComparer.Ordinal);
        string Of(string? shop) => shop is null ? "" : $" of {Pages.Text(names[shop])}";
        var planted = world.Worlds.Sum(shop => shop.Finance.Anomalies.Count);
        var planting = world.Worlds.Count(shop => shop.Finance.PlantsAnomalies);
        var body = $"""
            <span class="mark">TikTok Shop sandbox</span>
            <h1>The world</h1>
            <p class="quiet">It is {DateTimeOffset.FromUnixTimeSeconds(now):yyyy-MM-dd HH:mm:ss} UTC there, at speed {speed.ToString(invariant)}; seed {world.Parameters.Seed.ToString(invariant)}. Credentials are at <a href="/_sandbox/credentials">/_sandbox/credentials</a>.</p>
            {(wrong is null ? "" : $"<p class=\"note\" role=\"alert\">{Pages.Text(wrong)}</p>")}
            <div class="desk">
            {Card("Time", Form("clock", """<button name="advance_seconds" value="3600">+ 1 hour</button><button name="advance_seconds" value="86400">+ 1 day</button><button name="advance_seconds" value="604800">+ 7 days</button>""")
                + Form("clock", """<label>Hours<input type="number" name="advance_hours" min="0" max="8760" step="any" required></label><button>Advance</button>""")
                + Form("clock", $"<label>Speed<input type=\"number\" name=\"speed\" min=\"0\" max=\"100000\" step=\"any\" value=\"{speed.ToString(invariant)}\" required></label><button>Set</button>"))}
            {Card("Orders", Form("orders", $"<label>Shop<select name=\"shop\">{shopOptions}</select></label><label>Orders<input type=\"number\" name=\"orders\" min=\"1\" max=\"100000\" value=\"200\"></label><label>Over hours<input type=\"number\" name=\"hours\" min=\"0\" max=\"240\" step=\"any\" value=\"6\"></label><button>Go viral</button>"))}
            {Card("Tokens", Form("expire", "<button>Expire all access tokens</button>") + Form("revoke", $"<label>Seller<select name=\"seller\">{string.Concat(world.Sellers.Select(seller => $"<option value=\"{Pages.Text(seller.Id)}\">{Pages.Text(seller.Name)}</option>"))}</select></label><button>Withdraw authorization</button>"))}
            {Card("Trouble with calls", Form("fault", $"<label>Kind<select name=\"kind\">{Options(FaultKind.All.Skip(1))}</select></label><label>Shop<select name=\"shop\"><option value=\"\">all</option>{shopOptions}</select></label><label class=\"wide\">Path begins<input name=\"path\" value=\"/\" list=\"paths\"></label><label class=\"wide\">Or a script, call by call<input name=\"script\" placeholder=\"429, ok, 503\"></label><label>Times<input type=\"number\" name=\"times\" min=\"1\"></label><label>Probability<input type=\"number\" name=\"probability\" min=\"0.01\" max=\"1\" step=\"0.01\"></label><label>Retry-After, s<input type=\"number\" name=\"retry_after\" min=\"0\"></label><label>Delay, ms<input type=\"number\" name=\"delay_ms\" min=\"0\"></label><button>Order</button>")
                + Rules(faults.Open.Select(rule => (Code(string.Join(", ", rule.Script)), $"{Code(rule.Path)}{Of(rule.Shop)}, {(rule.Left is { } left ? Plain($"{left} left") : Plain($"{rule.Probability:P0} of calls"))}, struck {rule.Struck.ToString(invariant)}")))
                + Form("no-faults", "<button>Clear all</button>") + $"<datalist id=\"paths\">{string.Concat(endpoints.All.Select(endpoint => endpoint.Path.Split('{')[0]).Distinct().Order(StringComparer.Ordinal).Select(path => $"<option value=\"{Pages.Text(path)}\">"))}</datalist>")}
            {Card("Trouble with webhooks", Form("webhooks", $"<label>Kind<select name=\"kind\">{Options(WebhookTroubles.All)}</select></label><label>Shop<select name=\"shop\"><option value=\"\">all</option>{shopOptions}</select></label><label>Topic<select name=\"topic\"><option value=\"\">all</option>{string.Concat(Topics.Names.Select(name => Plain($"<option value=\"{Topics.NumberOf(name)}\">{name}</option>")))}</select></label><label>Times<input type=\"number\" name=\"times\" min=\"1\" value=\"1\"></label><label>Delay, ms<input type=\"number\" name=\"delay_ms\" min=\"0\"></label><button>Order</button>")
                + Rules(troubles.Open.Select(rule => (Code(rule.Kind), $"{(rule.Topic is { } topic ? Code(Topics.TextOf(topic)) : "all topics")}{Of(rule.Shop)}, {rule.Left.ToString(invariant)} left")))
                + Form("no-troubles", "<button>Clear all</button>"))}
            {Card("Webhooks", Form("app", $"<label class=\"wide\">All topics of all shops go to<input type=\"url\" name=\"webhook_url\" placeholder=\"http://localhost:5080/…\" value=\"{Pages.Text(world.Worlds[0].Notices.Subscriptions.GetValueOrDefault(NoticesArea.Everything)?.Address)}\"></label><button>Set</button>")
                + Form("webhooks", $"<label>Waits between tries, times<input type=\"number\" name=\"retry_scale\" min=\"0\" max=\"1000\" step=\"any\" value=\"{sender.RetryScale.ToString(invariant)}\"></label><button>Set</button>")
                + $"<p class=\"quiet\">{sender.Waiting.ToString("N0", invariant)} deliveries wait.</p>")}
            {Card("Anomalies", Form("anomalies", $"<label>Shop<select name=\"shop\"><option value=\"\">all</option>{shopOptions}</select></label><button name=\"on\" value=\"true\">Plant</button><button name=\"on\" value=\"false\">Stop</button>")
                + $"<p class=\"quiet\">Mistakes in one settlement of a hundred. {planted.ToString("N0", invariant)} planted so far; {(planting == 0 ? "off" : planting == world.Worlds.Count ? "on in all shops" : Plain($"on in {planting} of {world.Worlds.Count} shops"))}.</p>")}
            </div>
            {Table("Shops", ["Shop", "Seller", "Market", "Currency", "#Products", "#Orders", "#Returns", "#Statements", "#Balance"], world.Worlds.Select(shop => Row(shop, now)))}
            {Table("Last webhooks", ["Happened", "Topic", "Shop", "To", "#Tries", "#Status", "Outcome", "Trouble"], sender.Latest.Take(20).Select(delivery => (string[])[
                DateTimeOffset.FromUnixTimeSeconds(delivery.Notice.Time).ToString("MM-dd HH:mm:ss", invariant), Topics.TextOf(delivery.Notice.Topic), Pages.Text(names[delivery.Notice.ShopId]), Pages.Text(delivery.Notice.Address), delivery.Attempts.ToString(invariant), delivery.LastStatus?.ToString(invariant) ?? "",
                delivery.Outcome switch { DeliveryBook.Delivered => "<span class=\"good\">delivered</span>", null => "<span class=\"warn\">open</span>", var other => $"<span class=\"bad\">{other}</span>" }, Pages.Text(delivery.Trouble)]))}
            {Table("Last requests", ["Time", "Method", "Path", "Shop", "#Status", "#Code", "#ms", "Trouble"], log.Latest.Select(line => (string[])[
                line.At.ToString("HH:mm:ss", invariant), Pages.Text(line.Method), Pages.Text(line.Path), Pages.Text(line.Shop), line.Status >= 400 ? $"<span class=\"bad\">{line.Status.ToString(invariant)}</span>" : line.Status.ToString(invariant), line.Code?.ToString(invariant) ?? "", line.Milliseconds.ToString("N1", invariant), Pages.Text(line.Fault)]))}
            """;
        return Pages.Show("TikTok Shop sandbox", body, status: wrong is null ? 200 : 400);
    }

    private string[] Row(ShopWorld shop, long now) => shop.At(now, () =>
    {
        var invariant = CultureInfo.InvariantCulture;
        var balance = shop.Finance.Movements.Sum(movement => movement.Amount);
        return new[]
        {
            Pages.Text(shop.Shop.Name), Pages.Text(world.SellerOf(shop.Shop).Name), shop.Shop.Market.Region, shop.Shop.Market.Currency, shop.Catalog.Products.Count().ToString(invariant), shop.Orders.Rows.ToString("N0", invariant),
            shop.Returns.All.Count.ToString("N0", invariant), shop.Finance.Statements.Count.ToString("N0", invariant), (balance / (decimal)Math.Pow(10, shop.Shop.Market.Decimals)).ToString($"N{shop.Shop.Market.Decimals}", invariant),
        };
    });

    /// <summary>What is ordered, one a line: what, and where.</summary>
    private static string Rules(IEnumerable<(string What, string Where)> rules)
    {
        var lines = rules.Select(rule => $"<li>{rule.What} on {rule.Where}</li>").ToList();
        return lines.Count == 0 ? "<p class=\"quiet\">None is ordered.</p>" : $"<ul>{string.Concat(lines)}</ul>";
    }

    private static string Code(string text) => $"<code>{Pages.Text(text)}</code>";

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Card(string title, string content) => $"<section class=\"card\"><h2>{title}</h2>{content}</section>";

    private static string Form(string what, string fields) => $"<form method=\"post\" action=\"/_sandbox/do\"><input type=\"hidden\" name=\"do\" value=\"{what}\">{fields}</form>";

    private static string Options(IEnumerable<string> values) => string.Concat(values.Select(value => $"<option>{value}</option>"));

    /// <summary>Columns whose title begins with # are numbers. Cells are HTML.</summary>
    private static string Table(string title, string[] columns, IEnumerable<string[]> rows)
    {
        var html = new StringBuilder($"<h2>{title}</h2><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title}\"><table><thead><tr>");
        foreach (var column in columns) html.Append(column[0] == '#' ? $"<th class=\"number\">{column[1..]}</th>" : $"<th>{column}</th>");
        html.Append("</tr></thead><tbody>");
        var any = false;
        foreach (var row in rows)
        {
            any = true;
            html.Append("<tr>");
            for (var i = 0; i < row.Length; i++) html.Append(columns[i][0] == '#' ? $"<td class=\"number\">{row[i]}</td>" : $"<td>{row[i]}</td>");
            html.Append("</tr>\n");
        }
        if (!any) html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"quiet\" colspan=\"{columns.Length}\">Nothing yet.</td></tr>");
        return html.Append("</tbody></table></div>").ToString();
    }
}
