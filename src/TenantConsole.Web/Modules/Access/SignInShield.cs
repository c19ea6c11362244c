using System.Globalization;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Once an address is tried on and on during its pause from devices that it does not know, the answer is short: no page, no statement, no
/// hash. The words are those of the page, and they are the same whether or not anybody has the address.
/// </summary>
internal sealed class SignInShield(RequestDelegate next, PausedTries paused, KnownDevices devices, TimeProvider clock)
{
    private const int Polite = 20;
    private const long MostBytes = 32_000;

    public async Task InvokeAsync(HttpContext http)
    {
        if (IsSignIn(http.Request) && (await http.Request.ReadFormAsync(http.RequestAborted))["Input.Email"] is [{ Length: > 0 } email]
            && devices.Find(http, email) is null && paused.Try(TryCount.Password(email).Digest, clock.GetUtcNow()) > Polite)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = 900.ToString(CultureInfo.InvariantCulture);
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(http.RequestServices.GetRequiredService<SignInProblems>().Paused.Message, http.RequestAborted);
            return;
        }

        await next(http);
    }

    private static bool IsSignIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path == "/account/sign-in" && request.HasFormContentType && request.ContentLength is > 0 and < MostBytes;
}
