using TenantConsole.Sandbox.Faults;
using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Every address of the sandbox.</summary>
internal static class Routes
{
    public static void Map(WebApplication app)
    {
        var services = app.Services;
        var tokens = services.GetRequiredService<TokenEndpoints>();
        app.MapGet("/api/v2/token/get", context => AnswerAsync(context, tokens.Get));
        app.MapGet("/api/v2/token/refresh", context => AnswerAsync(context, tokens.Refresh));

        var consent = services.GetRequiredService<ConsentEndpoints>();
        app.MapGet("/open/authorize", (HttpRequest request) => consent.Show(request));
        app.MapGet("/oauth/authorize", (HttpRequest request) => consent.Show(request));
        app.MapPost("/open/authorize", (HttpRequest request, CancellationToken cancellationToken) => consent.DecideAsync(request, cancellationToken));
        app.MapGet(Pages.StylePath, () => Results.Content(Pages.Style, "text/css; charset=utf-8"));

        foreach (var endpoint in services.GetRequiredService<EndpointTable>().All)
            app.MapMethods(endpoint.Path, [endpoint.Method], context => ServeAsync(context, endpoint));

        var sandbox = services.GetRequiredService<SandboxEndpoints>();
        var own = app.MapGroup("/_sandbox").AddEndpointFilter(SandboxEndpoints.LoopbackOnlyAsync);
        app.MapGet("/", () => Results.Redirect("/_sandbox"));
        services.GetRequiredService<SandboxPage>().Map(own);
        own.MapGet("/health", sandbox.Health);
        own.MapGet("/credentials", sandbox.Credentials);
        own.MapPost("/app", sandbox.SetApp);
        own.MapGet("/clock", sandbox.Clock);
        own.MapPost("/clock", sandbox.SetClock);
        own.MapGet("/faults", sandbox.ListFaults);
        own.MapPost("/faults", sandbox.OrderFault);
        services.GetRequiredService<WorldDesk>().Map(own);
        services.GetRequiredService<ExtensionEndpoints>().Map(own);
    }

    /// <summary>An answer for what routing turned away: always JSON, as the platform's clients expect.</summary>
    public static async Task NothingFoundAsync(HttpContext context)
    {
        if (context.Response.HasStarted || context.Response.StatusCode is not (404 or 405) || context.Response.ContentType is not null) return;
        ApiResult result = context.Response.StatusCode == 405 ? ApiError.WrongMethod() : IsOtherVersion(context) ? ApiError.WrongVersion() : ApiError.UnknownPath();
        await Envelope.WriteAsync(context, result, "");
    }

    private static bool IsOtherVersion(HttpContext context) =>
        context.RequestServices.GetRequiredService<EndpointTable>().All.Any(endpoint => endpoint.IsOtherVersionOf(context.Request.Path));

    private static Task ServeAsync(HttpContext context, ApiEndpoint endpoint)
    {
        var services = context.RequestServices;
        return services.GetRequiredService<FaultyServing>().ServeAsync(context, async wrap =>
        {
            var (call, error) = await services.GetRequiredService<Gateway>().OpenAsync(context, endpoint.Rule);
            if (call is null) return error!;
            context.Items[Envelope.ShopItem] = call.ShopWorld?.Shop.Name;
            if (services.GetRequiredService<RateLimits>().Refuse(call.ShopWorld?.Shop.Id ?? call.Seller.Id, endpoint.Path) is { } wait)
            {
                context.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return ApiError.TooMany();
            }
            var shapes = services.GetRequiredService<RequestShapes>();
            return wrap is null ? Serve(endpoint, shapes, call) : wrap(call, part => Serve(endpoint, shapes, part));
        }, "Success");
    }

    private static ApiResult Serve(ApiEndpoint endpoint, RequestShapes shapes, ApiCall call)
    {
        try
        {
            if (!endpoint.Rule.Upload) shapes.Check(endpoint.Method, endpoint.Path, call.Body);
            return endpoint.Serve(call);
        }
        catch (Refusal refusal)
        {
            return refusal.Error ?? endpoint.Invalid(refusal.Message);
        }
    }

    private static Task AnswerAsync(HttpContext context, Func<SignedQuery, ApiResult> endpoint) =>
        context.RequestServices.GetRequiredService<FaultyServing>()
            .ServeAsync(context, _ => Task.FromResult(endpoint(new SignedQuery(context.Request.QueryString.Value))), "success");
}
