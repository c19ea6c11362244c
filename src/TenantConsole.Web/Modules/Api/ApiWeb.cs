using Microsoft.Extensions.DependencyInjection.Extensions;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Api;

/// <summary>The API for programs, its document, and the page where its keys are made.</summary>
public static class ApiWeb
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddOptions<ApiKeyOptions>().BindConfiguration(ApiKeyOptions.Section).ValidateOnStart();
        services.TryAddSingleton<ApiProblems>();
        services.TryAddSingleton<ApiIdempotency>();
        services.AddOpenApi(ApiDocument.Name, ApiDocument.Configure);
        return services.AddNavigation(
            new NavItem("/settings/api-keys", "link", NavSection.Settings, typeof(ApiTexts), "Nav.Keys", 22, Permission.ApikeyManage));
    }

    /// <summary>The gate: after routing, before anything that knows cookies.</summary>
    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(ApiGate.Prefix), api => api.UseMiddleware<ApiGate>());
        return app;
    }

    /// <summary>Maps it.</summary>
    public static IEndpointRouteBuilder MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup(ApiGate.Prefix);
        StoresApi.Map(api);
        OrdersApi.Map(api);
        CommandsApi.Map(api);
        RunsApi.Map(api);
        ApiKeysExport.Map(endpoints);
        endpoints.MapOpenApi(ApiDocument.Address).AllowAnonymous();
        return endpoints;
    }
}
