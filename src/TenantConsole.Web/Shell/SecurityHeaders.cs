namespace TenantConsole.Web.Shell;

/// <summary>
/// Headers on every answer. Scripts come from us alone, without inline ones; styles may be inline because components carry
/// their colours and lengths in style attributes; nobody may frame us.
/// </summary>
internal static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Two years, with subdomains: once over TLS, never without it again.</summary>
    public const string StrictTransportSecurity = "max-age=63072000; includeSubDomains";

    private static readonly object StricterPolicy = new();

    /// <summary>Gives one answer its own, stricter policy. What a handler writes into the header itself would be overwritten when the answer starts.</summary>
    public static void TightenPolicy(this HttpContext context, string policy) => context.Items[StricterPolicy] = policy;

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Items[StricterPolicy] as string ?? ContentSecurityPolicy;
            headers.XFrameOptions = "DENY";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (context.Request.IsHttps)
                headers.StrictTransportSecurity = StrictTransportSecurity;
            return Task.CompletedTask;
        });
        return next(context);
    });
}
