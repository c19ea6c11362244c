namespace TenantConsole.Simulation.Processes;

/// <summary>A balancer of the simplest kind: asks each node now and then whether it is ready, and names the ready ones in turns. It tries nothing twice.</summary>
internal sealed class RoundRobin : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _ended = new();
    private readonly (Uri Url, long[] Asked)[] _nodes;
    private readonly Task _asking;
    private int _turn;

    public RoundRobin(params Uri[] nodes)
    {
        _nodes = [.. nodes.Select(node => (node, new long[1]))];
        _asking = Task.WhenAll(_nodes.Select(node => Task.Run(() => AskAsync(node.Url, node.Asked))));
    }

    /// <summary>The next node that said a moment ago that it is ready; waits for one if there is none.</summary>
    public async Task<Uri> NextAsync()
    {
        while (true)
        {
            for (var tries = 0; tries < _nodes.Length; tries++)
            {
                var (url, asked) = _nodes[(Interlocked.Increment(ref _turn) & int.MaxValue) % _nodes.Length];
                if (Interlocked.Read(ref asked[0]) is not 0 and var at && TimeProvider.System.GetElapsedTime(at) < Fresh)
                    return url;
            }

            await Task.Delay(Interval / 10);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _asking;
        _ended.Dispose();
    }

    private async Task AskAsync(Uri url, long[] asked)
    {
        using var http = new HttpClient { BaseAddress = url, Timeout = Fresh };
        while (!_ended.IsCancellationRequested)
        {
            var now = TimeProvider.System.GetTimestamp(); // before the answer: that is how old it is at least
            var ready = false;
            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), _ended.Token);
                ready = answer.IsSuccessStatusCode;
            }
            catch (Exception away) when (away is HttpRequestException or OperationCanceledException)
            {
                // not there
            }

            Interlocked.Exchange(ref asked[0], ready ? now : 0);
            await Task.Delay(Interval, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
