using System.Security.Cryptography;
using System.Text;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;

namespace TenantConsole.Web.Modules.Api;

/// <summary>
/// <c>Idempotency-Key</c> on POST: what took effect is answered again in the same words, for a day. What was refused took no effect and is not
/// kept, so that it can be sent again corrected.
/// </summary>
internal sealed class ApiIdempotency(KeptAnswers answers, ApiProblems problems)
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    private const int LargestBody = 1 << 20;
    private const int LongestName = 100;

    public async Task<IResult?> RunAsync(HttpContext http, Actor actor, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.Headers[Header].ToString() is not { Length: > 0 } name)
        {
            await next(http);
            return null;
        }

        if (name.Length > LongestName || name.Any(c => c is < '!' or > '~'))
            return ApiProblem.Result(ApiKeyProblems.BadIdempotencyKey);
        if (await BodyAsync(http) is not { } body)
            return ApiProblem.Result(problems.TooLarge);
        var begun = await answers.BeginAsync(actor, name, HashOf(http.Request, body), http.RequestAborted);
        if (!begun.Ok)
            return ApiProblem.Result(begun.Problem);
        if (begun.Value is { } kept)
            return new Replay(kept);
        await DoAsync(http, actor, name, next);
        return null;
    }

    private async Task DoAsync(HttpContext http, Actor actor, string name, RequestDelegate next)
    {
        var target = http.Response.Body;
        using var written = new MemoryStream();
        http.Response.Body = written;
        var kept = false;
        try
        {
            await next(http);
            var response = http.Response;
            if (response.StatusCode < StatusCodes.Status400BadRequest)
            {
                kept = true; // from here on the name stays taken, whatever happens: it was done
                await answers.KeepAsync(actor, name, response.StatusCode, response.ContentType, response.Headers.Location, written.ToArray(), CancellationToken.None);
            }
        }
        finally
        {
            http.Response.Body = target;
            if (!kept)
                await answers.LetGoAsync(actor, name, CancellationToken.None);
        }

        written.Position = 0;
        if (written.Length > 0)
            await written.CopyToAsync(target, http.RequestAborted);
    }

    private static async Task<byte[]?> BodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > LargestBody)
            return null;
        http.Request.EnableBuffering(LargestBody);
        using var copy = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0;)
        {
            if (copy.Length + read > LargestBody)
                return null;
            copy.Write(buffer, 0, read);
        }

        http.Request.Body.Position = 0;
        return copy.ToArray();
    }

    private static byte[] HashOf(HttpRequest request, byte[] body) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"), .. body]);

    private sealed class Replay(KeptAnswer kept) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = kept.Status!.Value;
            response.Headers["Idempotency-Replayed"] = "true";
            if (kept.ContentType is not null)
                response.ContentType = kept.ContentType;
            if (kept.Location is not null)
                response.Headers.Location = kept.Location;
            if (kept.Body is { Length: > 0 } body)
                await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }
}
