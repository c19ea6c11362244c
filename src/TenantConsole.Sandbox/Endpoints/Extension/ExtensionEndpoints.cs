using System.Globalization;
using System.Text;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>
/// What sellers have and the public API lacks, apart from it: live comments, reports as files, chargebacks, policy pages. Unsigned,
/// from this machine only.
/// </summary>
internal sealed class ExtensionEndpoints(SandboxWorld world, WorldClock clock, WorldDesk desk)
{
    public void Map(RouteGroupBuilder own)
    {
        var extension = own.MapGroup("/extension");
        extension.MapGet("/shops/{shop}/live", (string shop) => At(shop, known => Json(new { sessions = LiveSessions.Of(known, known.Time) })));
        extension.MapGet("/shops/{shop}/live/{session}/comments", Comments);
        extension.MapGet("/shops/{shop}/account-health.csv", (string shop) => At(shop, known => Csv(SellerReports.AccountHealth(known), "account-health")));
        extension.MapGet("/shops/{shop}/violations.csv", (string shop) => At(shop, known => Csv(SellerReports.Violations(known), "violations")));
        extension.MapGet("/shops/{shop}/chargebacks", (string shop) => At(shop, Chargebacks));
        extension.MapGet("/policies", () => Json(new { policies = Policies.All.Select(policy => new { policy.Slug, policy.Title, version = Policies.VersionAt(world.Parameters.Seed, policy, clock.Seconds) }) }));
        extension.MapGet("/policies/{slug}", PolicyPage);
    }

    private IResult Comments(string shop, string session, long? after) => At(shop, known =>
        LiveSessions.Of(known, known.Time).FirstOrDefault(candidate => candidate.Id == session) is { } found
            ? Json(new { comments = LiveSessions.CommentsOf(known, found, after ?? 0, known.Time) })
            : Missing($"There is no live session '{session}'."));

    private static IResult Chargebacks(ShopWorld shop) => Json(new
    {
        chargebacks = shop.Chargebacks.All.Select(made => new
        {
            id = PackageJson.Text(made.Id),
            order_id = PackageJson.Text(made.Order),
            amount = RefundJson.Money(shop.Shop, made.Amount),
            currency = shop.Shop.Market.Currency,
            reason = made.Reason,
            open_time = made.OpenTime,
            answer_before = made.AnswerBefore,
            status = made.StatusAt(shop.Time),
        }),
    });

    private IResult PolicyPage(string slug)
    {
        if (Array.Find(Policies.All, policy => policy.Slug == slug) is not { } policy) return Missing($"There is no policy '{slug}'.");
        var clauses = new StringBuilder();
        foreach (var clause in Policies.ClausesAt(world.Parameters.Seed, policy, clock.Seconds)) clauses.Append(CultureInfo.InvariantCulture, $"<li>{Pages.Text(clause)}</li>\n");
        return Pages.Show(policy.Title, $"<h1>{Pages.Text(policy.Title)}</h1>\n<ol>\n{clauses}</ol>", narrow: true);
    }

    private IResult At(string shop, Func<ShopWorld, IResult> answer) =>
        desk.Find(shop) is { } known ? known.At(clock.Seconds, () => answer(known)) : Missing($"There is no shop '{shop}'.");

    private static IResult Json(object value) => Results.Text(System.Text.Json.JsonSerializer.Serialize(value, SandboxEndpoints.Json), "application/json");

    private static IResult Csv(string text, string name) => Results.File(Encoding.UTF8.GetBytes(text), "text/csv", $"{name}.csv");

    private static IResult Missing(string message) => Results.Json(new { code = 404, message }, SandboxEndpoints.Json, statusCode: 404);
}
