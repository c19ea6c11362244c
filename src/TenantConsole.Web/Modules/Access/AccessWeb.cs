using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access.Pages;
using TenantConsole.Web.Modules.Access.Sessions;
using TenantConsole.Web.Modules.Personal;
using TenantConsole.Web.Shell;
using TenantConsole.Web.Shell.Palette;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Sign-in, policies and the pages of the module. Needs <c>NpgsqlDataSource</c>, <c>SecretVault</c> and the modules of Core.</summary>
public static class AccessWeb
{
    /// <summary>The cookie's name; over TLS with a prefix (<see cref="PublicAddress.Cookie"/>).</summary>
    public const string Cookie = "tenantconsole";

    /// <summary>Registers sign-in. <c>SignInDb.MigrateAsync</c> belongs into <c>DatabaseMigrator.Further</c>.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInSettings>().BindConfiguration(SignInSettings.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AccessOptions>().BindConfiguration("Access").Configure<PublicAddress>((access, address) => access.PublicUrl = address.Url).ValidateOnStart();
        services.AddDbContext<SignInDb>((provider, options) => SignInDb.Configure(options, provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        AddIdentity(services);
        services.AddOptions<IdentityPasskeyOptions>().Configure<PublicAddress>((passkeys, address) =>
        {
            // A passkey stands for password and second factor, so the device must have asked who holds it.
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required");
            passkeys.ServerDomain = address.IsHttps ? address.Url.Host : null; // without: the host of the request, which the browser holds to its page
        });
        AddCookies(services);
        AddKeys(services);
        AddPolicies(services);
        services.AddSignInLimit();
        services.AddScoped<SignInGuard>();
        services.AddSingleton<PausedTries>();
        services.AddSingleton<KnownDevices>();
        services.AddSingleton<AccountLinks>();
        services.AddSingleton<AccountChanges>();
        services.AddScoped<SignInSessions>();
        services.AddScoped<ISecurityStampValidator, SessionValidator>();
        services.AddScoped<IUserStore<User>, SignInStore>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<OwnPasskeys>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<PasswordReset>();
        services.AddScoped<Joining>();
        services.AddSingleton<SignInProblems>();
        services.AddScoped<SignInFlow>();
        services.AddSingleton<AccessWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<AccessWatch>());
        services.AddSingleton<ISecondFactors, SecondFactors>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<AuthenticationStateProvider, MemberStateProvider>();
        services.AddScoped<IPaletteSource, MembersPalette>();
        services.AddPalette(new PaletteAction("access.invite", "plus", typeof(FrameTexts), "Action.Invite", Permission.MemberManage, "/settings/members?invite=1"));
        services.AddNavigation(
            new NavItem("/settings/members", "users", NavSection.Settings, typeof(MembersTexts), "Title", 20, Permission.MemberManage, Go: 'm'),
            new NavItem("/settings/roles", "key", NavSection.Settings, typeof(MembersTexts), "Roles.Title", 21, Permission.RoleManage),
            new NavItem("/settings/access", "eye", NavSection.Settings, typeof(MembersTexts), "Access.Nav", 22, Permission.MemberManage));
        return services;
    }

    /// <summary>The pipeline: after <c>UseShell</c>, before antiforgery.</summary>
    public static WebApplication UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UsePreferences();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseMiddleware<SignInShield>();
        return app;
    }

    /// <summary>The agency switcher.</summary>
    public static IEndpointRouteBuilder MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapAccessExports();
        endpoints.MapPost("/account/agency", SwitchAsync).RequireAuthorization(SignedIn);
        endpoints.MapPost("/account/passkey/sign-in", PasskeyOptionsAsync).AllowAnonymous().RequireRateLimiting(SignInLimit.Policy);
        endpoints.MapPost("/account/passkey/add", NewPasskeyOptionsAsync).RequireAuthorization();
        return endpoints;
    }

    /// <summary>The policy of what every signed-in user may do, whatever their agency: switch, sign out.</summary>
    public const string SignedIn = "signed-in";

    private static async Task<IResult> SwitchAsync([FromForm] Guid agency, [FromForm] string? returnUrl, SignInFlow flow, HttpContext http)
    {
        var switched = await flow.SwitchAsync(http, new TenantId(agency));
        return switched.Ok ? Results.LocalRedirect(LocalUrl.Or(returnUrl)) : Results.Text(switched.Problem.Message, statusCode: StatusCodes.Status403Forbidden);
    }

    // Which account is meant is not asked: the person's own device knows, so the answer tells nothing about anybody.
    private static async Task<IResult> PasskeyOptionsAsync(SignInManager<User> signIn, IAntiforgery antiforgery, HttpContext http)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest();
        return Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");
    }

    private static async Task<IResult> NewPasskeyOptionsAsync(OwnPasskeys passkeys, IAntiforgery antiforgery, HttpContext http)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest();
        return Results.Text(await passkeys.OptionsAsync(http), "application/json");
    }

    private static void AddIdentity(IServiceCollection services) =>
        services.AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                // PasswordRules decides, by length and by what is easy to guess, not composition; Identity's own rules are silent.
                options.Password.RequiredLength = 1;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<SignInDb>()
            .AddSignInManager()
            .AddPasswordValidator<PasswordRules>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider); // takes the place of the default one

    private static void AddCookies(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<SignInSettings>, PublicAddress>((cookie, options, address) =>
        {
            cookie.Cookie.Name = address.Cookie(Cookie);
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SecurePolicy = address.Secure;
            cookie.ExpireTimeSpan = options.Value.Keep;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/account/sign-in";
            cookie.LogoutPath = "/account/sign-out";
            cookie.ReturnUrlParameter = "returnUrl";
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme).Configure<PublicAddress>((cookie, address) =>
        {
            cookie.Cookie.Name = address.Cookie(Cookie + ".code");
            cookie.Cookie.SecurePolicy = address.Secure;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
        services.AddOptions<SecurityStampValidatorOptions>().Configure<IOptions<SignInSettings>>((stamp, options) =>
        {
            stamp.ValidationInterval = options.Value.Recheck;
            // The renewed principal is made from the user alone: what the person chose goes over from the old one.
            stamp.OnRefreshingPrincipal = context =>
            {
                foreach (var claim in context.CurrentPrincipal?.Claims.Where(c => c.Type is AgencyClaim.Type or SignInSessions.Claim or "amr") ?? [])
                    context.NewPrincipal?.Identities.First().AddClaim(claim.Clone());
                return Task.CompletedTask;
            };
        });
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("TenantConsole");
        services.AddSingleton<DirectoryKeyRepository>();
        services.AddOptions<KeyManagementOptions>().Configure<DirectoryKeyRepository>((keys, repository) =>
        {
            keys.XmlRepository = repository;
            keys.XmlEncryptor = new NullXmlEncryptor(); // the repository itself encrypts
        });
    }

    private static void AddPolicies(IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ForbiddenPages>();
        services.AddAuthorization(options =>
        {
            options.DefaultPolicy = Policy(null);
            options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
            foreach (var permission in Permission.All)
                options.AddPolicy(permission, Policy(permission));
        });
    }

    private static AuthorizationPolicy Policy(string? permission) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)).Build();
}
