using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using TenantConsole.Sandbox.Journal;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Webhooks;

/// <summary>
/// Sends notices, signed, and again on the platform's schedule when the answer is not a 200 within three seconds. It also keeps the
/// shops living while nobody asks them anything.
/// </summary>
internal sealed class WebhookSender(SandboxWorld world, WorldClock clock, Registration app, DeliveryBook book, WebhookTroubles troubles, SandboxSettings settings, TimeProvider time, ILogger<WebhookSender> log) : BackgroundService
{
    public static readonly TimeSpan[] Schedule = [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(30), TimeSpan.FromHours(3), TimeSpan.FromHours(12)];

    private const int Kept = 500;
    private const int AtOnce = 16;

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<Delivery, long> _waiting = new();
    private readonly Queue<Delivery> _latest = new();
    private readonly Dictionary<string, int> _running = new(StringComparer.Ordinal);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) }) { Timeout = Patience, MaxResponseContentBufferSize = 64 * 1024 };
    private readonly List<Delivery> _heldToReorder = [];

    /// <summary>The schedule's times are multiplied by this; tests make it small.</summary>
    public double RetryScale { get; set; } = settings.WebhookRetryScale;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public IReadOnlyList<Delivery> Latest
    {
        get { lock (_gate) return [.. _latest.Reverse()]; }
    }

    public int Waiting
    {
        get { lock (_gate) return _waiting.Count; }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var beat = new PeriodicTimer(Beat);
        while (await beat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var shop in world.Worlds) Receive(shop.At(clock.Seconds, shop.Notices.Take));
                SendDue(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.Failed(error);
            }
        }
    }

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    private void Receive(List<Notice> notices)
    {
        foreach (var notice in notices)
        {
            var known = book.Find(notice.Id);
            if (known is { State: DeliveryBook.Delivered or DeliveryBook.GivenUp }) continue;
            var delivery = new Delivery(notice, Now) { Attempts = known?.Attempts ?? 0 };
            if (known is { } before) delivery.Due = before.At + Wait(before.Attempts);
            lock (_gate)
            {
                _latest.Enqueue(delivery);
                if (_latest.Count > Kept) _latest.Dequeue();
                if (known is null) Trouble(delivery);
                else _waiting.Enqueue(delivery, delivery.Due);
            }
        }
    }

    /// <summary>What was ordered for it, or simply sending.</summary>
    private void Trouble(Delivery delivery)
    {
        var rule = troubles.Take(delivery.Notice.Topic, delivery.Notice.ShopId);
        delivery.Trouble = rule?.Kind;
        switch (rule?.Kind)
        {
            case WebhookTroubles.Drop:
                Finish(delivery, DeliveryBook.GivenUp);
                return;
            case WebhookTroubles.Delay:
                delivery.Due = Now + rule.DelayMilliseconds;
                break;
            case WebhookTroubles.Duplicate:
                _waiting.Enqueue(delivery, delivery.Due);
                break;
            case WebhookTroubles.Reorder:
                _heldToReorder.Add(delivery);
                // The last of them lets all go, the newest first.
                if (rule.Left > 0) return;
                for (var i = _heldToReorder.Count - 1; i >= 0; i--) _waiting.Enqueue(_heldToReorder[i], Now + (_heldToReorder.Count - i) * 50);
                _heldToReorder.Clear();
                return;
        }
        _waiting.Enqueue(delivery, delivery.Due);
    }

    private void SendDue(CancellationToken stopping)
    {
        lock (_gate)
        {
            var crowded = new List<Delivery>();
            while (_waiting.TryPeek(out _, out var due) && due <= Now)
            {
                var delivery = _waiting.Dequeue();
                var running = _running.GetValueOrDefault(delivery.Notice.Address);
                if (running >= AtOnce)
                {
                    crowded.Add(delivery);
                    if (crowded.Count > 1000) break;
                    continue;
                }
                _running[delivery.Notice.Address] = running + 1;
                _ = SendAsync(delivery, stopping);
            }
            foreach (var delivery in crowded) _waiting.Enqueue(delivery, delivery.Due);
        }
    }

    private async Task SendAsync(Delivery delivery, CancellationToken stopping)
    {
        await Task.Yield();
        var took = false;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, delivery.Notice.Address) { Content = new ByteArrayContent(delivery.Notice.Body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TryAddWithoutValidation("Authorization", Sign(delivery.Notice.Body, wrong: delivery.Trouble == WebhookTroubles.WrongSign));
            using var response = await _http.SendAsync(request, stopping);
            delivery.LastStatus = (int)response.StatusCode;
            took = response.StatusCode == System.Net.HttpStatusCode.OK;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or UriFormatException or InvalidOperationException or NotSupportedException)
        {
            if (stopping.IsCancellationRequested) return;
            delivery.LastStatus = null;
        }
        lock (_gate)
        {
            _running[delivery.Notice.Address]--;
            if (delivery.Outcome is not null) return;
            delivery.Attempts++;
            if (took || delivery.Attempts > Schedule.Length)
            {
                Finish(delivery, took ? DeliveryBook.Delivered : DeliveryBook.GivenUp);
                return;
            }
            // A duplicate of the same notice may be waiting already; one more try of it does no harm.
            delivery.Due = Now + Wait(delivery.Attempts);
            book.Write(delivery.Notice.Id, delivery.Attempts, DeliveryBook.Tried, Now);
            _waiting.Enqueue(delivery, delivery.Due);
        }
    }

    private void Finish(Delivery delivery, string outcome)
    {
        delivery.Outcome = outcome;
        book.Write(delivery.Notice.Id, delivery.Attempts, outcome, Now);
    }

    private long Wait(int attempts) => (long)(Schedule[Math.Clamp(attempts - 1, 0, Schedule.Length - 1)].TotalMilliseconds * RetryScale);

    private string Sign(byte[] body, bool wrong)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes(app.AppKey), .. body];
        var key = Encoding.UTF8.GetBytes(wrong ? $"{app.AppSecret}x" : app.AppSecret);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, message));
    }
}
