namespace TenantConsole.Sandbox.Protocol;

/// <summary>
/// A bucket of calls for each shop and path, refilled every moment of protocol time. The platform publishes no numbers, so it is off
/// unless the setting gives one.
/// </summary>
internal sealed class RateLimits(SandboxSettings settings, TimeProvider time)
{
    private sealed class Bucket(double tokens, long at)
    {
        public double Tokens = tokens;
        public long At = at;
    }

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Whose, string Path), Bucket> _buckets = [];

    /// <summary>Null when the call may go on, else the seconds after which the next one may.</summary>
    public int? Refuse(string whose, string path)
    {
        var rate = settings.CallsPerSecond;
        if (rate <= 0) return null;
        lock (_gate)
        {
            var now = time.GetUtcNow().ToUnixTimeMilliseconds();
            if (!_buckets.TryGetValue((whose, path), out var bucket)) _buckets[(whose, path)] = bucket = new Bucket(Math.Max(1, rate), now);
            // A burst of one second's calls is allowed.
            bucket.Tokens = Math.Min(Math.Max(1, rate), bucket.Tokens + (now - bucket.At) / 1000.0 * rate);
            bucket.At = now;
            if (bucket.Tokens < 1) return (int)Math.Ceiling((1 - bucket.Tokens) / rate);
            bucket.Tokens--;
            return null;
        }
    }
}
