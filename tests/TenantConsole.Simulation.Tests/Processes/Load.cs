using System.Text;
using TenantConsole.Simulation.Histories;
using TenantConsole.Simulation.Nodes;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Simulation.Processes;

/// <summary>
/// The platform under load, with a record of its own: orders come and change without end, and each is told by several senders at once, again and again until it is answered with 200; some a second time all
/// the same. Each sender pauses for so many milliseconds between two.
/// </summary>
internal sealed class Load(Func<Task<Uri>> node, IReadOnlyList<SimulatedStore> stores, int seed, int senders = 12, int pause = 0) : IRecord, IDisposable
{
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(25);

    private readonly Random _random = new(seed);
    private readonly ShopLife _life = new(new Random(seed + 1), TimeProvider.System, seed, healthy: true);
    private readonly List<Notification> _notifications = [];
    private readonly Queue<Notification> _ready = new();
    private readonly SortedDictionary<int, TaskCompletionSource> _milestones = [];
    private readonly Lock _lock = new();
    private volatile bool _stopped;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly Uri _path = new($"/webhooks/tiktok/{GivenAgency.AppKey}", UriKind.Relative);

    /// <inheritdoc />
    public IReadOnlyList<Notification> Notifications => _notifications;

    /// <inheritdoc />
    public IReadOnlyList<SimulatedStore> Stores => stores;

    /// <inheritdoc />
    public bool Synchronises => false;

    /// <inheritdoc />
    public IReadOnlyList<Wish> Wishes => [];

    /// <summary>How many were answered with 200.</summary>
    public int Accepted { get; private set; }

    /// <summary>How many tries were not.</summary>
    public int Refused { get; private set; }

    /// <summary>Sends so many notifications, all of them until they are taken.</summary>
    public Task SendAsync(int count) => Task.WhenAll(Enumerable.Range(0, senders).Select(_ => Task.Run(() => SenderAsync(count))));

    /// <summary>No new notifications; those that are under way are sent to their end.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Completes when so many were answered with 200.</summary>
    public Task ReachedAsync(int accepted)
    {
        lock (_lock)
        {
            if (Accepted >= accepted)
                return Task.CompletedTask;
            if (!_milestones.TryGetValue(accepted, out var milestone))
                _milestones[accepted] = milestone = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return milestone.Task;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task SenderAsync(int count)
    {
        while (Next(count) is { } next)
        {
            while (!await SendAsync(next.Notification))
                await Task.Delay(BeforeAgain); // nobody is there, or has no time
            for (var again = 0; again < next.Again; again++)
                await SendAsync(next.Notification);
            if (pause > 0)
                await Task.Delay(pause); // a steady load, and time for others
        }
    }

    private (Notification Notification, int Again)? Next(int count)
    {
        lock (_lock)
        {
            if (_ready.Count == 0)
            {
                if (_stopped || _notifications.Count >= count)
                    return null;
                foreach (var told in _life.Happen(stores[_random.Next(stores.Count)]))
                {
                    _notifications.Add(told);
                    _ready.Enqueue(told);
                }
            }

            return (_ready.Dequeue(), _random.Next(10) == 0 ? _random.Next(1, 4) : 0);
        }
    }

    private async Task<bool> SendAsync(Notification notification)
    {
        lock (_lock)
            notification.Sent++;
        var taken = await TryAsync(notification.Body);
        lock (_lock)
        {
            if (!taken)
            {
                Refused++;
                return false;
            }

            notification.Accepted++;
            Accepted++;
            foreach (var (_, milestone) in _milestones.Where(m => m.Key <= Accepted))
                milestone.TrySetResult();
            return true;
        }
    }

    private async Task<bool> TryAsync(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(await node(), _path)) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TryAddWithoutValidation("Authorization", WebhookSignature.Sign(bytes, GivenAgency.AppKey, Stage.AppSecret));
        try
        {
            using var answer = await _http.SendAsync(request);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
