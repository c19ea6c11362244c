namespace TenantConsole.Sandbox.Protocol;

/// <summary>Trouble on request: the next so many calls to paths with a prefix are delayed or refused.</summary>
internal sealed class Faults
{
    public sealed class Rule(string path, int times, int? status, int? retryAfter, int delayMilliseconds)
    {
        public string Path { get; } = path;

        public int Left { get; set; } = times;

        public int? Status { get; } = status;

        public int? RetryAfter { get; } = retryAfter;

        public int DelayMilliseconds { get; } = delayMilliseconds;

        public ApiError? Error => Status switch
        {
            null => null,
            429 => ApiError.TooMany(),
            503 => ApiError.Internal() with { Status = 503, Message = "The service is overloaded, please try again." },
            _ => ApiError.Internal() with { Status = Status.Value },
        };
    }

    private readonly Lock _gate = new();
    private readonly List<Rule> _rules = [];

    public IReadOnlyList<Rule> Open
    {
        get { lock (_gate) return [.. _rules]; }
    }

    public void Add(Rule rule)
    {
        lock (_gate) _rules.Add(rule);
    }

    public void Clear()
    {
        lock (_gate) _rules.Clear();
    }

    /// <summary>The rule that strikes this call, used up by one.</summary>
    public Rule? Take(string path)
    {
        lock (_gate)
        {
            var rule = _rules.Find(candidate => path.StartsWith(candidate.Path, StringComparison.Ordinal));
            if (rule is not null && --rule.Left <= 0) _rules.Remove(rule);
            return rule;
        }
    }
}
