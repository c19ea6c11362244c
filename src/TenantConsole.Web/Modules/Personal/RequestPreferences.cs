using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;
using TenantConsole.Core.Access.Preferences;
using TenantConsole.Core.Texts;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Personal;

/// <summary>
/// Puts the person's preferences before everything that is rendered: formats and language on the request (a circuit takes them from the one
/// that opens it), look and zone for the document. The database decides; cookies mirror the look for pages without a member and for the
/// time the database is away. Decision 0015.
/// </summary>
public static class RequestPreferences
{
    private static readonly object Key = new();

    /// <summary>The preferences of this request's member; null without one, and while nothing was chosen.</summary>
    public static MemberPreferences? Preferences(this HttpContext http) => http.Items[Key] as MemberPreferences;

    /// <summary>How this request's document is seen: the member's choice, else this device's.</summary>
    public static Viewer Viewer(this HttpContext http)
    {
        var device = Shell.Viewer.FromCookies(http.Request.Cookies);
        return http.Preferences() is not { } chosen
            ? device
            : Shell.Viewer.Of(chosen.TimeZone ?? device.Zone.Id, chosen.Theme?.ToString().ToLowerInvariant(), chosen.Density?.ToString().ToLowerInvariant(), chosen.ReducedMotion, chosen.TimeZone is not null);
    }

    /// <summary>The middleware: after authentication.</summary>
    public static IApplicationBuilder UsePreferences(this WebApplication app)
    {
        var pseudo = app.Services.GetRequiredService<IOptions<ShellOptions>>().Value.PseudoLocale;
        return app.Use(async (context, next) =>
        {
            if (!Path.HasExtension(context.Request.Path.Value) && await FindAsync(context) is { } chosen)
            {
                context.Items[Key] = chosen;
                Speak(chosen, pseudo, context.Request.Query.ContainsKey("culture"));
                if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/_blazor"))
                    Mirror(context, chosen);
            }

            await next(context);
        });
    }

    private static async Task<MemberPreferences?> FindAsync(HttpContext context)
    {
        if (context.User.Agency() is null)
            return null;
        try
        {
            var services = context.RequestServices;
            var actor = await services.GetRequiredService<CurrentActor>().GetAsync(context.RequestAborted);
            return actor is null ? null : (await services.GetRequiredService<GetPreferences>().RunAsync(actor, context.RequestAborted)) is { Ok: true } found ? found.Value : null;
        }
        catch (DbException away) when (Failures.IsAway(away))
        {
            return null; // the page says so itself, in the look that the cookies remember
        }
    }

    private static void Speak(MemberPreferences chosen, bool pseudo, bool asked)
    {
        if (chosen.Formats is { } formats && MemberPreferences.FormatCultures.Contains(formats))
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(formats);
        if (!asked && chosen.Language is { } language && (language != PseudoLocale.Culture || pseudo))
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == "en" ? "en-US" : language);
    }

    private static void Mirror(HttpContext context, MemberPreferences chosen)
    {
        Keep("tc-theme", chosen.Theme?.ToString().ToLowerInvariant());
        Keep("tc-density", chosen.Density?.ToString().ToLowerInvariant());
        Keep("tc-motion", chosen.ReducedMotion ? "reduce" : null);

        void Keep(string name, string? value)
        {
            if (context.Request.Cookies[name] == value)
                return;
            if (value is null)
                context.Response.Cookies.Delete(name);
            else
                context.Response.Cookies.Append(name, value, new() { Path = "/", MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
        }
    }
}
