using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Radzen;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules;
using TenantConsole.Web.Modules.Activity;
using TenantConsole.Web.Shell.Circuits;
using TenantConsole.Web.Shell.Keys;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Shell;

/// <summary>The frame of the screen: components, texts, theme, error pages and the headers of every answer.</summary>
public static class ShellModule
{
    /// <summary>Registers what pages and components need. Sign-in is another module's work.</summary>
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        // Outside Development the build output would serve no script and no styles; published output does not need it.
        if (!builder.Environment.IsDevelopment())
            builder.WebHost.UseStaticWebAssets();

        builder.Services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            // Long enough for a lid or a tunnel; enough of them for a proxy that restarts under a full house.
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
            circuits.DisconnectedCircuitMaxRetained = 500;
            // The client script cannot resume a circuit from kept state (decision 0005), so none is kept.
            circuits.PersistedCircuitInMemoryMaxRetained = 0;
        });
        builder.Services.AddShellServices();
        builder.Services.AddFramePalette();
        builder.Services.AddAuthorization();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.TryAddSingleton(new PublicAddress(new("http://localhost")));
        builder.Services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true); // ours is stricter
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<PublicAddress>((options, address) =>
        {
            options.Cookie.Name = address.Cookie("tenantconsole.form");
            options.Cookie.SecurePolicy = address.Secure;
        });
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddOptions<ShellOptions>().BindConfiguration(ShellOptions.Section)
            .PostConfigure(options =>
            {
                options.PseudoLocale |= builder.Environment.IsDevelopment();
                options.Gallery |= builder.Environment.IsDevelopment();
            });
        return builder;
    }

    /// <summary>What the shared components alone ask for: texts, clock, toasts, Radzen. Component tests call this.</summary>
    public static IServiceCollection AddShellServices(this IServiceCollection services)
    {
        services.AddLocalization();
        services.TryAddSingleton<ResourceManagerStringLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PseudoStringLocalizerFactory>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BusinessClock>();
        services.TryAddSingleton<ScreenClock>();
        services.TryAddScoped<Toasts>();
        services.TryAddScoped<FollowedRuns>();
        services.TryAddSingleton<Handovers>();
        services.TryAddScoped<SpareTrees>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<CircuitHandler, SpareTrees>(circuit => circuit.GetRequiredService<SpareTrees>()));
        services.AddRadzenComponents();
        services.AddFrameKeys();
        return services;
    }

    /// <summary>Adds a module's entries to the rail.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services, params NavItem[] items)
    {
        foreach (var item in items)
            services.AddSingleton(item);
        return services;
    }

    /// <summary>The pipeline in front of the pages. Call before authentication.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseProxies();
        app.UseSecurityHeaders();
        app.UseShellLocalization(); // before the error pages, so that they speak the language that was asked for
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // The API, webhooks and probes answer machines, and a missing file is no page.
            if (!IsPage(context.Request.Path) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
                pages.Enabled = false;
            return next(context);
        });
        return app;
    }

    /// <summary>Maps styles, scripts and pages. Call last.</summary>
    public static WebApplication MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
        {
            options.ContentSecurityFrameAncestorsPolicy = null; // ours is in SecurityHeaders
            // A compressor that remembers costs a quarter of a megabyte a circuit; each batch is compressed for itself.
            options.ConfigureWebSocketAcceptContext = (_, socket) =>
            {
                socket.DangerousEnableCompression = true;
                socket.DisableServerContextTakeover = true;
                return Task.CompletedTask;
            };
        });
        return app;
    }

    private static bool IsPage(PathString path) =>
        !path.StartsWithSegments("/api") && !path.StartsWithSegments("/webhooks") && !path.StartsWithSegments("/health") && !path.StartsWithSegments("/_blazor") && !path.StartsWithSegments("/_framework");

    private static void UseShellLocalization(this WebApplication app)
    {
        var pseudo = app.Services.GetRequiredService<IOptions<ShellOptions>>().Value.PseudoLocale;
        var cultures = new List<CultureInfo> { new("en-US") };
        if (pseudo)
            cultures.Add(new(PseudoLocale.Culture));
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture("en-US"),
            SupportedCultures = [new("en-US")],
            SupportedUICultures = cultures,
            // The browser's wish is not asked while there is one language; the query wins so that one link shows one language.
            RequestCultureProviders = [new QueryStringRequestCultureProvider(), new CookieRequestCultureProvider()],
        });
        if (pseudo)
        {
            app.Use((context, next) =>
            {
                // The circuit is opened by another request: it learns the language from a cookie.
                if (context.Request.Query.ContainsKey("culture"))
                {
                    var culture = context.Features.Get<IRequestCultureFeature>()!.RequestCulture;
                    context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(culture), new() { SameSite = SameSiteMode.Lax, HttpOnly = true });
                }
                return next(context);
            });
        }
    }
}
