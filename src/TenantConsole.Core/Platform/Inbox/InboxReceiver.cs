using System.Text;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// Receives a delivery: verifies the bytes, finds the store, waits for the commit. Knows nothing of HTTP.
/// </summary>
public sealed class InboxReceiver(
    InboxWriter writer, ShopPlaces shops, InboxCounts counts, IOptionsMonitor<TikTokShopOptions> apps, IOptions<InboxOptions> options, TimeProvider clock)
{
    private readonly ulong _nobody = NotificationKey.Salt("", "");
    private Verifier? _verifier;
    private long _arriving;

    /// <summary>The longest body.</summary>
    public int MaxBody => options.Value.MaxBody;

    /// <summary>How long a body may take to arrive, from the beginning of the request: what comes later could not be answered in time.</summary>
    public TimeSpan Deadline => options.Value.Deadline;

    /// <summary>Notes that so many more bytes are held of bodies that are still arriving: nobody knows yet who sends them.</summary>
    /// <returns>False when there is no room for them; they count until <see cref="Release"/> all the same.</returns>
    public bool Hold(long bytes) => Interlocked.Add(ref _arriving, bytes) <= options.Value.Memory;

    /// <summary>Counts a delivery that did not arrive in time, or for which there was no room.</summary>
    public void Refused(string app) => counts.Refuse(app, InboxAnswer.Busy);

    /// <summary>They are no longer held.</summary>
    public void Release(long bytes) => Interlocked.Add(ref _arriving, -bytes);

    /// <summary>What every delivery would be answered now, before it is read; null when there is room.</summary>
    public InboxAnswer? Refusal(string app)
    {
        if (!writer.IsAway && writer.Waiting < options.Value.Capacity)
            return null;
        var answer = writer.IsAway ? InboxAnswer.Away : InboxAnswer.Busy;
        counts.Refuse(app, answer);
        return answer;
    }

    /// <summary>Verifies for an app of this installation; null when there is no such app. A rotated secret counts from the next delivery.</summary>
    public WebhookVerifier? VerifierOf(string app)
    {
        var current = apps.CurrentValue;
        if (app != current.AppKey || app.Length == 0)
            return null;
        var known = _verifier;
        if (known is null || known.Secret != current.AppSecret || known.ForApp.AppKey != app)
            _verifier = known = new(new WebhookVerifier(app, current.AppSecret), current.AppSecret);
        return known.ForApp;
    }

    /// <summary>Receives it.</summary>
    /// <param name="app">Of <see cref="VerifierOf"/>.</param>
    /// <param name="signed">A buffer of the verifier: the app key, then the body as it came. Not touched afterwards.</param>
    /// <param name="authorization">The header's value.</param>
    /// <param name="started">When the request began: a timestamp of the clock.</param>
    /// <param name="cancellationToken">The sender went away.</param>
    public async ValueTask<InboxAnswer> ReceiveAsync(WebhookVerifier app, byte[] signed, string? authorization, long started, CancellationToken cancellationToken)
    {
        var answer = await DecideAsync(app, signed, authorization, started, cancellationToken);
        var took = clock.GetElapsedTime(started);
        if (answer == InboxAnswer.Stored && took > options.Value.Deadline)
            answer = InboxAnswer.Busy; // committed, and too late to say so
        if (answer == InboxAnswer.Stored)
        {
            InboxMetrics.Stored.Add(1);
            InboxMetrics.Acknowledged.Record(took.TotalMilliseconds);
        }
        else
        {
            counts.Refuse(app.AppKey, answer);
        }

        return answer;
    }

    private ValueTask<InboxAnswer> DecideAsync(WebhookVerifier app, byte[] signed, string? authorization, long started, CancellationToken cancellationToken)
    {
        if (!app.Verify(signed, authorization))
            return new(InboxAnswer.BadSignature);
        var body = signed.AsMemory(app.Offset);
        if (!NotificationHead.TryRead(body.Span, out var head))
            return new(InboxAnswer.Unreadable);
        if (head.Shop is not { } shop)
        {
            counts.Add(app.AppKey, InboxCounts.NoShop);
            return AddAsync(app.AppKey, head, null, body, started);
        }

        return shops.TryFind(app.AppKey, shop, out var place) && place is not null
            ? AddAsync(app.AppKey, head, place, body, started)
            : AskAsync(app.AppKey, head, body, started, cancellationToken);
    }

    /// <summary>The writer answers in time, whatever the database does.</summary>
    private ValueTask<InboxAnswer> AddAsync(string app, NotificationHead head, ShopPlace? place, ReadOnlyMemory<byte> body, long started)
    {
        var incoming = Incoming(app, head, place, body, started);
        return writer.TryAdd(incoming) is { } refusal ? new(refusal) : new(incoming.Answer);
    }

    /// <summary>For a shop that this node has not seen.</summary>
    private async ValueTask<InboxAnswer> AskAsync(string app, NotificationHead head, ReadOnlyMemory<byte> body, long started, CancellationToken cancellationToken)
    {
        ShopPlace? place;
        try
        {
            if (!shops.TryFind(app, head.Shop!, out place))
                place = await shops.FindAsync(app, head.Subject, cancellationToken).WaitAsync(options.Value.Deadline, cancellationToken);
        }
        catch (Exception away) when (away is NpgsqlException or TimeoutException or InvalidOperationException)
        {
            return InboxAnswer.Away;
        }

        if (place is null)
            counts.Add(app, InboxCounts.UnknownShop);
        return await AddAsync(app, head, place, body, started);
    }

    private IncomingNotification Incoming(string app, NotificationHead head, ShopPlace? place, ReadOnlyMemory<byte> body, long started)
    {
        var subject = place is null ? head.Subject : "";
        var salt = place?.Salt ?? (subject.Length == 0 ? _nobody : NotificationKey.Salt(app, subject));
        Span<byte> id = stackalloc byte[head.Id is { Length: <= 64 } ? 256 : 0];
        var key = NotificationKey.Of(salt, id.IsEmpty ? Encoding.UTF8.GetBytes(head.Id ?? "") : id[..Encoding.UTF8.GetBytes(head.Id, id)], body.Span);
        return new IncomingNotification
        {
            Place = place,
            AppKey = app,
            Subject = subject,
            Key = key,
            Head = head,
            ReceivedAt = clock.GetUtcNow(),
            Started = started,
            Body = MessageWords.Has(head.Topic) ? MessageWords.Emptied(body) : body,
        };
    }

    private sealed record Verifier(WebhookVerifier ForApp, string Secret);
}
