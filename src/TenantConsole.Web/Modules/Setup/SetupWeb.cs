using Microsoft.AspNetCore.Diagnostics;

namespace TenantConsole.Web.Modules.Setup;

/// <summary>Leads every address to the first page while there is no agency, and that page nowhere afterwards.</summary>
public static class SetupWeb
{
    /// <summary>Where the first page is.</summary>
    public const string Address = "/setup";

    private static readonly string[] Others = ["/health", "/_blazor", "/_framework", "/_content", "/api", "/webhooks", "/css", "/js", "/error", "/not-found"];

    /// <summary>Registers it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="enabled">False where the demo makes its own agencies.</param>
    public static IServiceCollection AddSetup(this IServiceCollection services, bool enabled) =>
        services.AddSingleton(new SetupOptions(enabled)).AddSingleton<SetupState>().AddScoped<SetupFlow>();

    /// <summary>The pipeline: before authentication, so that nobody is asked to sign in where nobody can.</summary>
    public static WebApplication UseSetup(this WebApplication app)
    {
        var state = app.Services.GetRequiredService<SetupState>();
        app.Use(async (context, next) =>
        {
            var path = context.Request.Path;
            var isSetup = path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
            if (!isSetup && (Path.HasExtension(path) || Others.Any(other => path.StartsWithSegments(other, StringComparison.OrdinalIgnoreCase))))
            {
                await next(context);
                return;
            }

            var needed = context.Features.Get<IExceptionHandlerFeature>() is null && await state.IsNeededAsync(context.RequestAborted);
            if (needed && !isSetup)
                context.Response.Redirect(Address);
            else if (!needed && isSetup)
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            else
                await next(context);
        });
        return app;
    }
}
