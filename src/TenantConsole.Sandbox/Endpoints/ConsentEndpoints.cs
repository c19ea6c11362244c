using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Sandbox.Journal;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The seller's consent: a page with the demo sellers, then back to the app's fixed redirect URL with a code or a refusal.</summary>
internal sealed class ConsentEndpoints(Registration app, Grants grants, SandboxWorld world, SandboxSettings settings)
{
    /// <summary>Where consent leads back to. A test whose app listens on a free port sets it when it knows the port; a restart goes back to the setting.</summary>
    public Uri RedirectUrl { get; set; } = settings.RedirectUrl;

    public IResult Show(HttpRequest request)
    {
        var query = new SignedQuery(request.QueryString.Value);
        // The older entry names the app by its key, the newer one by its service.
        var known = request.Path.StartsWithSegments("/open", StringComparison.Ordinal) ? query["service_id"] == app.ServiceId : query["app_key"] == app.AppKey;
        if (!known)
        {
            return Pages.Show("Unknown app", """
                <span class="mark">TikTok Shop sandbox</span>
                <h1>This app is not registered here</h1>
                <p>The link names a service or an app key that this sandbox does not know. The right ones are at <code>/_sandbox/credentials</code>.</p>
                """, narrow: true, status: 400);
        }
        var choices = new StringBuilder();
        foreach (var seller in world.Sellers)
        {
            var shops = string.Join(", ", seller.Shops.Select(shop => $"{shop.Name} ({shop.Market.Region}, {shop.Market.Currency})"));
            choices.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                <label class="seller"><input type="radio" name="seller" value="{seller.Id}"{(seller == world.Sellers[0] ? " checked" : "")}>
                <span><b>{Pages.Text(seller.Name)}</b><span>{Pages.Text(shops)}{(grants.IsAuthorized(seller.Id) ? " · already authorised" : "")}</span></span></label>

                """);
        }
        return Pages.Show("Authorise an app", $"""
            <span class="mark">TikTok Shop sandbox</span>
            <h1>Let this app work with your shops?</h1>
            <p class="quiet">It asks to read shops, orders, products, logistics, returns and finance. You are sent back to {Pages.Text(RedirectUrl.GetLeftPart(UriPartial.Authority))}.</p>
            <form method="post" action="/open/authorize">
            <input type="hidden" name="state" value="{Pages.Text(query["state"])}">
            <fieldset>
            <legend>Sign in as the seller</legend>
            {choices}</fieldset>
            <div class="actions">
            <button class="primary" name="decision" value="authorise">Authorise</button>
            <button name="decision" value="refuse">Refuse</button>
            </div>
            </form>
            """, narrow: true);
    }

    public async Task<IResult> DecideAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType) return Results.BadRequest();
        var form = await request.ReadFormAsync(cancellationToken);
        var state = form["state"].ToString();
        if (form["decision"] != "authorise")
        {
            return Back(new() { ["code"] = "null", ["error"] = "auth_denied", ["state"] = state });
        }
        if (world.FindSeller(form["seller"]) is not { } seller)
        {
            return Pages.Show("No seller chosen", """<h1>Choose a seller first</h1><p>Go back, choose who you sign in as, and try again.</p>""", narrow: true, status: 400);
        }
        return Back(new()
        {
            ["app_key"] = app.AppKey,
            ["code"] = grants.GiveCode(seller.Id),
            ["locale"] = seller.BaseRegion switch { "US" => "en-US", "GB" => "en-GB", _ => "de-DE" },
            ["shop_region"] = seller.BaseRegion,
            ["state"] = state,
        });
    }

    private IResult Back(Dictionary<string, string?> query) => Results.Redirect(QueryHelpers.AddQueryString(RedirectUrl.ToString(), query));
}
