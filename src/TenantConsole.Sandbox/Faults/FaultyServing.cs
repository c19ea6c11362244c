using System.Globalization;
using System.Text;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Faults;

/// <summary>Serves a call with the trouble that was ordered for it, if any.</summary>
internal sealed class FaultyServing(FaultSwitches switches, SandboxWorld world, TimeProvider time)
{
    /// <summary>How long a call without answer is held when no delay was ordered; then its connection is cut.</summary>
    private const int HeldMilliseconds = 120_000;

    /// <param name="run">Gateway and endpoint; takes the endpoint's wrapping for partial failures.</param>
    public async Task ServeAsync(HttpContext context, Func<Func<ApiCall, Func<ApiCall, ApiResult>, ApiResult>?, Task<ApiResult>> run, string success)
    {
        if (switches.Take(context.Request.Path, ShopOf(context), kind => Fits(context.Request, kind)) is not { } fault)
        {
            await Envelope.WriteAsync(context, await run(null), success);
            return;
        }
        var rule = fault.Rule;
        context.Items[Envelope.FaultItem] = fault.Kind;
        if (fault.Kind == FaultKind.TimeoutBefore)
        {
            await HoldAsync(context, rule);
            return;
        }
        if (fault.Kind != FaultKind.TimeoutAfter && rule.DelayMilliseconds > 0) await Task.Delay(rule.DelayMilliseconds, context.RequestAborted);
        if (ErrorOf(fault) is { } error)
        {
            if (rule.RetryAfter is { } seconds)
                context.Response.Headers.RetryAfter = rule.RetryAfterDate ? time.GetUtcNow().AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture) : seconds.ToString(CultureInfo.InvariantCulture);
            await Envelope.WriteAsync(context, error, "");
            return;
        }
        var result = await run(fault.Kind == FaultKind.Partial ? PartialFailure.Serve : null);
        switch (fault.Kind)
        {
            case FaultKind.TimeoutAfter:
                await HoldAsync(context, rule);
                break;
            case FaultKind.Malformed:
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("""{"code":0,"message":"Success","data":{"next_page"""), context.RequestAborted);
                break;
            default:
                await Envelope.WriteAsync(context, result, success);
                break;
        }
    }

    private static ApiError? ErrorOf(Fault fault) => fault.Kind switch
    {
        FaultKind.TooMany => ApiError.TooMany(),
        FaultKind.Overloaded => ApiError.Internal() with { Status = 503, Message = "The service is overloaded, please try again." },
        FaultKind.ExpiredToken => ApiError.TokenExpired(),
        FaultKind.RevokedToken => ApiError.TokenRevoked(),
        FaultKind.ConsumedRefreshToken => ApiError.GrantMissing(),
        FaultKind.WithdrawnVersion => ApiError.WrongVersion(),
        FaultKind.Refused => ApiError.Parameter("The request is refused."),
        FaultKind.StalePageToken => ApiError.Parameter("The page_token is invalid: it has expired, start from the first page."),
        _ when int.TryParse(fault.Kind, CultureInfo.InvariantCulture, out var status) => ApiError.Internal() with { Status = status },
        _ => null,
    };

    /// <summary>A page token can be stale only where one was sent, a batch can fail in part only if it is one, and tokens are not checked where tokens are given.</summary>
    private static bool Fits(HttpRequest request, string kind)
    {
        var givesTokens = request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        return kind switch
        {
            FaultKind.StalePageToken => request.Query.ContainsKey("page_token"),
            FaultKind.ConsumedRefreshToken => request.Query.ContainsKey("refresh_token"),
            FaultKind.Partial => PartialFailure.IsBatch(request),
            FaultKind.ExpiredToken or FaultKind.RevokedToken or FaultKind.WithdrawnVersion => !givesTokens,
            _ => true,
        };
    }

    private static async Task HoldAsync(HttpContext context, FaultRule rule)
    {
        await Task.Delay(rule.DelayMilliseconds > 0 ? rule.DelayMilliseconds : HeldMilliseconds, context.RequestAborted);
        context.Abort();
    }

    private string? ShopOf(HttpContext context) => context.Request.Query["shop_cipher"].ToString() is { Length: > 0 } cipher ? world.FindShop(cipher)?.Id : null;
}
