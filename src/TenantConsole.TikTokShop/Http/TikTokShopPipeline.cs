using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>
/// The one way to the platform: make the message, send it, read the envelope, turn a refusal into an exception, repeat where that is safe. Endpoints join
/// by handing over what makes a message and what reads the data.
/// </summary>
/// <remarks>
/// Repeats happen after <see cref="RetryLaterException"/> only: it is thrown only when nothing was done, or when twice is the same as once. Each attempt is
/// signed anew, after it has passed the gate, if there is one. A wait longer than <see cref="TikTokShopOptions.LongestRetryDelay"/> is left to the caller. Safe for many callers at once.
/// </remarks>
internal sealed class TikTokShopPipeline(
    HttpClient http, IOptionsMonitor<TikTokShopOptions> settings, TimeProvider clock, Random random, ILogger<TikTokShopPipeline> log, ICallGate? gate = null)
{
    /// <summary>Sends a signed request to the API host.</summary>
    public Task<T> SendAsync<T>(ApiRequest request, Func<ReadOnlyMemory<byte>, T> read, CancellationToken cancellationToken) =>
        SendAsync(request.Endpoint.Name, request.Repeat, request.Sign, read, request, cancellationToken);

    /// <summary>Sends a signed request and reads the data object of its answer as this record.</summary>
    public Task<T> SendAsync<T>(ApiRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        SendAsync(request, data => WireJson.Read(data, type), cancellationToken);

    /// <summary>Sends a signed request whose answer says no more than that it was done.</summary>
    public Task SendAsync(ApiRequest request, CancellationToken cancellationToken) => SendAsync(request, _ => true, cancellationToken);

    /// <summary>Sends any request to the platform.</summary>
    /// <param name="operation">Name for errors and logs.</param>
    /// <param name="repeat">Whether it may be sent twice.</param>
    /// <param name="message">Makes the message of an attempt from the current settings and protocol time.</param>
    /// <param name="read">Reads the bytes of the data object, which it may keep. What it throws as <see cref="JsonException"/> becomes an <see cref="UnreadableAnswerException"/>.</param>
    /// <param name="gated">The call to the API host that it is; null for what passes no gate.</param>
    /// <param name="cancellationToken">Ends waiting and sending; passes through as it is.</param>
    public async Task<T> SendAsync<T>(
        string operation, EndpointRepeat repeat, Func<TikTokShopOptions, DateTimeOffset, HttpRequestMessage> message,
        Func<ReadOnlyMemory<byte>, T> read, ApiRequest? gated, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var options = settings.CurrentValue;
            var call = gate is null || gated is null ? null : new PlatformCall(gated.Endpoint, options.AppKey, gated.Token, gated.Endpoint.Cipher == EndpointCipher.Shop ? gated.Cipher : null);
            if (call is not null) await gate!.EnterAsync(call, cancellationToken).ConfigureAwait(false); // not repeated: the gate has waited as long as it may
            TimeSpan wait;
            try
            {
                var answer = await AttemptAsync(operation, repeat, message, read, options, attempt, cancellationToken).ConfigureAwait(false);
                if (call is not null) await gate!.AnsweredAsync(call, CallAnswer.Taken, CancellationToken.None).ConfigureAwait(false);
                return answer;
            }
            catch (TikTokShopException failed) when (call is not null && failed is not RetryLaterException)
            {
                await gate!.AnsweredAsync(call, CallAnswer.Of(failed), CancellationToken.None).ConfigureAwait(false);
                throw;
            }
            catch (RetryLaterException later) when (call is not null && attempt >= options.Retries)
            {
                await gate!.AnsweredAsync(call, CallAnswer.Of(later), CancellationToken.None).ConfigureAwait(false);
                throw;
            }
            catch (RetryLaterException later) when (attempt < options.Retries)
            {
                if (call is not null) await gate!.AnsweredAsync(call, CallAnswer.Of(later), CancellationToken.None).ConfigureAwait(false);
                wait = later.RetryAt - clock.GetUtcNow();
                if (wait > options.LongestRetryDelay) throw;
                log.Repeating(operation, attempt + 1, later.Code, wait);
            }

            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<T> AttemptAsync<T>(
        string operation, EndpointRepeat repeat, Func<TikTokShopOptions, DateTimeOffset, HttpRequestMessage> message,
        Func<ReadOnlyMemory<byte>, T> read, TikTokShopOptions options, int attempt, CancellationToken cancellationToken)
    {
        var failure = new PlatformFailure(operation);
        var backoff = Backoff(options, attempt);
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = message(options, clock.GetUtcNow());
        ReadOnlyMemory<byte>? answer;
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            failure = failure with { HttpStatus = response.StatusCode, RetryAt = RetryHint.Of(response, clock.GetUtcNow()) };
            answer = await AnswerBody.ReadAsync(response.Content, options.LargestAnswer, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cause) when (!cancellationToken.IsCancellationRequested)
        {
            throw FailureMapper.Lost(failure with { Cause = cause, PlatformMessage = "timed out" }, repeat, clock.GetUtcNow(), backoff);
        }
        catch (HttpRequestException cause) when (NeverSent(cause))
        {
            throw new RetryLaterException(failure with { Cause = cause, PlatformMessage = "no connection" }, clock.GetUtcNow() + backoff);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException)
        {
            throw FailureMapper.Lost(failure with { Cause = cause, PlatformMessage = "the connection broke" }, repeat, clock.GetUtcNow(), backoff);
        }

        if (answer is not { } bytes) throw new UnreadableAnswerException(failure with { PlatformMessage = "the answer is too large" });
        if (!Envelope.TryRead(bytes, out var envelope)) throw NoEnvelope(failure, repeat, backoff);

        failure = failure with { Code = envelope.Value.Code, PlatformMessage = envelope.Value.Message, RequestId = envelope.Value.RequestId };
        if (envelope.Value.Code != PlatformCodes.Success) throw FailureMapper.Map(failure, repeat, clock.GetUtcNow(), backoff);
        try
        {
            return read(envelope.Value.Data);
        }
        catch (JsonException cause)
        {
            throw new UnreadableAnswerException(failure with { Cause = cause });
        }
    }

    /// <summary>An answer by something in between (a proxy's page, an empty body): only its status can be judged.</summary>
    private TikTokShopException NoEnvelope(PlatformFailure failure, EndpointRepeat repeat, TimeSpan backoff) =>
        failure.HttpStatus is >= HttpStatusCode.OK and < HttpStatusCode.BadRequest
            ? FailureMapper.Lost(failure with { PlatformMessage = "the answer is not the platform's" }, repeat, clock.GetUtcNow(), backoff)
            : FailureMapper.Map(failure, repeat, clock.GetUtcNow(), backoff);

    private TimeSpan Backoff(TikTokShopOptions options, int attempt) =>
        (options.FirstRetryDelay * Math.Pow(2, Math.Min(attempt, 6))) + (options.RetryJitter * random.NextDouble());

    private static bool NeverSent(HttpRequestException cause) =>
        cause.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
