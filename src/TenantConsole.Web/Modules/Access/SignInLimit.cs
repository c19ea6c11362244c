using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Slows down whoever tries many addresses from one place: <see cref="SignInSettings.PerMinute"/> posts to the sign-in pages a minute. A known device is counted by itself: a neighbour behind the same address cannot shut it out.</summary>
internal static class SignInLimit
{
    /// <summary>The policy's name, on the pages that take passwords and codes.</summary>
    public const string Policy = "sign-in";

    public static IServiceCollection AddSignInLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<SignInSettings>>((limiter, options) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetSlidingWindowLimiter(http.RequestServices.GetRequiredService<KnownDevices>().FindAny(http) ?? http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = options.Value.PerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    SegmentsPerWindow = 6,
                })
                : RateLimitPartition.GetNoLimiter(""));
            limiter.OnRejected = async (context, cancellationToken) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                context.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
                await context.HttpContext.Response.WriteAsync(context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<AccessTexts>>()["SignIn.SlowDown"], cancellationToken);
            };
        });
        return services;
    }
}
