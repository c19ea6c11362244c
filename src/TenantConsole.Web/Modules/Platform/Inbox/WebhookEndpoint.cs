using System.Buffers;
using Microsoft.Net.Http.Headers;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Web.Modules.Platform.Inbox;

/// <summary>
/// <c>POST /webhooks/tiktok/{app}</c>: 200 once it is committed, and never otherwise; 401 for a wrong signature; 503 when there is no room or no database. Answers have no body: the platform
/// reads the status alone, and whoever is not the platform learns nothing.
/// </summary>
/// <remarks>Stands before everything else in the pipeline: no session, no headers for browsers, no scope, no log entry a request.</remarks>
internal sealed class WebhookEndpoint(InboxReceiver inbox, TimeProvider clock)
{
    /// <summary>What the addresses begin with; the app's key follows.</summary>
    public const string Path = Core.Platform.Subscriptions.WebhookDoor.Path;

    private const string RetryAfter = "2";
    private static readonly SearchValues<char> NotOfKey = SearchValues.Create("/?");

    /// <summary>True for addresses of this endpoint.</summary>
    public static bool IsFor(PathString path) => path.Value is { } value && value.StartsWith(Path, StringComparison.Ordinal);

    /// <summary>Answers.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        var started = clock.GetTimestamp();
        var (request, response) = (context.Request, context.Response);
        var app = request.Path.Value![Path.Length..];
        if (app.AsSpan().ContainsAny(NotOfKey) || inbox.VerifierOf(app) is not { } verifier)
            return Refuse(response, StatusCodes.Status404NotFound);
        if (!HttpMethods.IsPost(request.Method))
        {
            response.Headers.Allow = HttpMethods.Post;
            return Refuse(response, StatusCodes.Status405MethodNotAllowed);
        }

        if (!IsJson(request.ContentType))
            return Refuse(response, StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > inbox.MaxBody)
            return Refuse(response, StatusCodes.Status413PayloadTooLarge);
        if (inbox.Refusal(app) is not null)
            return Busy(response);
        return ReceiveAsync(context, verifier, started);
    }

    private async Task ReceiveAsync(HttpContext context, WebhookVerifier verifier, long started)
    {
        var (request, response) = (context.Request, context.Response);
        byte[]? signed;
        int refusal;
        try
        {
            (signed, refusal) = await ReadAsync(request, verifier, started);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            response.StatusCode = gone is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest; // most often nobody is there any more to read it
            return;
        }

        if (signed is null)
        {
            if (refusal == StatusCodes.Status503ServiceUnavailable)
            {
                inbox.Refused(verifier.AppKey);
                response.Headers.Connection = "close"; // the rest of the body is not waited for
                response.Headers.RetryAfter = RetryAfter;
            }

            await Refuse(response, refusal);
            return;
        }

        var answer = await inbox.ReceiveAsync(verifier, signed, request.Headers.Authorization, started, context.RequestAborted);
        switch (answer)
        {
            case InboxAnswer.Stored:
                response.ContentLength = 0;
                break;
            case InboxAnswer.BadSignature:
                await Refuse(response, StatusCodes.Status401Unauthorized);
                break;
            case InboxAnswer.Unreadable:
                await Refuse(response, StatusCodes.Status400BadRequest);
                break;
            default:
                await Busy(response);
                break;
        }
    }

    /// <summary>The body behind the app's key; or null, and why not: too long, no room, or too slow for an answer in time.</summary>
    private async ValueTask<(byte[]? Signed, int Refusal)> ReadAsync(HttpRequest request, WebhookVerifier verifier, long started)
    {
        var reader = request.BodyReader;
        ITimer? patience = null;
        long held = 0;
        try
        {
            while (true)
            {
                var reading = reader.ReadAsync(request.HttpContext.RequestAborted);
                if (!reading.IsCompleted) // most bodies are there when their head is
                    patience ??= clock.CreateTimer(_ => reader.CancelPendingRead(), null, Left(started), Timeout.InfiniteTimeSpan);
                var read = await reading;
                var buffer = read.Buffer;
                if (buffer.Length > inbox.MaxBody)
                {
                    reader.AdvanceTo(buffer.End);
                    return (null, StatusCodes.Status413PayloadTooLarge);
                }

                if (read.IsCompleted)
                {
                    var signed = verifier.Buffer((int)buffer.Length);
                    buffer.CopyTo(signed.AsSpan(verifier.Offset));
                    reader.AdvanceTo(buffer.End);
                    return (signed, 0);
                }

                var more = buffer.Length - held;
                held += more;
                if (!inbox.Hold(more) || read.IsCanceled)
                {
                    reader.AdvanceTo(buffer.End);
                    return (null, StatusCodes.Status503ServiceUnavailable);
                }

                reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        finally
        {
            if (patience is not null)
                await patience.DisposeAsync();
            inbox.Release(held);
        }
    }

    private TimeSpan Left(long started)
    {
        var left = inbox.Deadline - clock.GetElapsedTime(started);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private static bool IsJson(string? contentType) =>
        contentType == "application/json" || (MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase));

    private static Task Busy(HttpResponse response)
    {
        response.Headers.RetryAfter = RetryAfter;
        return Refuse(response, StatusCodes.Status503ServiceUnavailable);
    }

    private static Task Refuse(HttpResponse response, int status)
    {
        response.StatusCode = status;
        response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
