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

    private static readonly TimeSpan Tidying = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan TidyingSoon = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, WebhookLane> _lanes = new(StringComparer.Ordinal);
    private readonly Queue<Delivery> _latest = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) }) { Timeout = Patience, MaxResponseContentBufferSize = 64 * 1024 };
    private readonly List<Delivery> _heldToReorder = [];
    private long _heldUntil;
    private long _tidied;

    /// <summary>The schedule's times are multiplied by this; tests make it small.</summary>
    public double RetryScale { get; set; } = settings.WebhookRetryScale;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public IReadOnlyList<Delivery> Latest
    {
        get { lock (_gate) return [.. _latest.Reverse()]; }
    }

    public int Waiting
    {
        get { lock (_gate) return _lanes.Values.Sum(lane => lane.Waiting); }
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
                Tidy();
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
            var known = book.Find(notice);
            if (known is { State: DeliveryBook.Delivered or DeliveryBook.GivenUp }) continue;
            var delivery = new Delivery(notice, Now) { Attempts = known?.Attempts ?? 0 };
            if (known is { } before) delivery.Due = before.At + Wait(before.Attempts);
            lock (_gate)
            {
                _latest.Enqueue(delivery);
                if (_latest.Count > Kept) _latest.Dequeue();
                if (known is null) Trouble(delivery);
                else Enqueue(delivery, delivery.Due);
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
                Enqueue(delivery, delivery.Due);
                break;
            case WebhookTroubles.Reorder:
                if (_heldToReorder.Count == 0) _heldUntil = Now + rule.DelayMilliseconds;
                _heldToReorder.Add(delivery);
                if (rule.Left == 0) LetGo();
                return;
        }
        Enqueue(delivery, delivery.Due);
    }

    /// <summary>Lets go what was held to change the order, the newest first and each after the answer to the one before; the last of them does it, or their time.</summary>
    private void LetGo()
    {
        for (var i = _heldToReorder.Count - 1; i > 0; i--) _heldToReorder[i].Follower = _heldToReorder[i - 1];
        if (_heldToReorder.Count > 0) Enqueue(_heldToReorder[^1], Now);
        _heldToReorder.Clear();
    }

    private void Enqueue(Delivery delivery, long due)
    {
        if (!_lanes.TryGetValue(delivery.Notice.Address, out var lane)) _lanes.Add(delivery.Notice.Address, lane = new WebhookLane());
        lane.Add(delivery, due);
        // A target that takes nothing while the world runs on must not fill the memory.
        if (lane.Waiting <= settings.WebhookLog) return;
        foreach (var given in lane.GiveUpOldest(settings.WebhookLog * 7 / 8))
        {
            if (given.Outcome is null) Finish(given, DeliveryBook.GivenUp);
        }
    }

    private void SendDue(CancellationToken stopping)
    {
        lock (_gate)
        {
            if (_heldToReorder.Count > 0 && _heldUntil <= Now) LetGo();
            foreach (var lane in _lanes.Values)
            {
                while (lane.TryStart(Now, out var delivery)) _ = SendAsync(lane, delivery, stopping);
            }
        }
    }

    /// <summary>Now and then the book forgets what is old, and addresses that nothing goes to any more are dropped.</summary>
    private void Tidy()
    {
        if (Now - _tidied < (book.IsFull ? TidyingSoon : Tidying).TotalMilliseconds) return;
        _tidied = Now;
        lock (_gate)
        {
            var oldest = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var open in _lanes.Values.SelectMany(lane => lane.Open).SelectMany(WithFollowers).Concat(_heldToReorder).Where(open => open.Outcome is null))
                oldest[open.Notice.ShopId] = Math.Min(oldest.GetValueOrDefault(open.Notice.ShopId, long.MaxValue), open.Notice.Time);
            foreach (var (address, lane) in _lanes.Where(pair => pair.Value.IsEmpty).ToList()) _lanes.Remove(address);
            book.Prune(oldest);
        }
    }

    private async Task SendAsync(WebhookLane lane, Delivery delivery, CancellationToken stopping)
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
        catch (Exception) when (!stopping.IsCancellationRequested)
        {
            // Whatever a target does or an address is: it did not take it.
            delivery.LastStatus = null;
        }
        lock (_gate)
        {
            lane.Ended(delivery);
            LetFollow(delivery);
            if (delivery.Outcome is not null) return;
            delivery.Attempts++;
            if (took || delivery.Attempts > Schedule.Length)
            {
                Finish(delivery, took ? DeliveryBook.Delivered : DeliveryBook.GivenUp);
                return;
            }
            // A duplicate of the same notice may be waiting already; one more try of it does no harm.
            delivery.Due = Now + Wait(delivery.Attempts);
            book.Write(delivery.Notice, delivery.Attempts, DeliveryBook.Tried, Now);
            Enqueue(delivery, delivery.Due);
        }
    }

    private static IEnumerable<Delivery> WithFollowers(Delivery first)
    {
        for (var next = first; next is not null; next = next.Follower) yield return next;
    }

    private void LetFollow(Delivery delivery)
    {
        if (delivery.Follower is not { } next) return;
        delivery.Follower = null;
        Enqueue(next, Now);
    }

    private void Finish(Delivery delivery, string outcome)
    {
        delivery.Outcome = outcome;
        LetFollow(delivery);
        book.Write(delivery.Notice, delivery.Attempts, outcome, Now);
    }

    private long Wait(int attempts) => (long)(Schedule[Math.Clamp(attempts - 1, 0, Schedule.Length - 1)].TotalMilliseconds * RetryScale);

    private string Sign(byte[] body, bool wrong)
    {
        byte[] message = [.. Encoding.UTF8.GetBytes(app.AppKey), .. body];
        var key = Encoding.UTF8.GetBytes(wrong ? $"{app.AppSecret}x" : app.AppSecret);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, message));
    }
}
