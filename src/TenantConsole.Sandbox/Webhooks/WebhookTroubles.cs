namespace TenantConsole.Sandbox.Webhooks;

/// <summary>Trouble on request for the next deliveries: the ways in which webhooks go wrong.</summary>
internal sealed class WebhookTroubles
{
    public const string Duplicate = "duplicate";
    public const string Delay = "delay";
    public const string Reorder = "reorder";
    public const string Drop = "drop";
    public const string WrongSign = "mis-sign";

    public static readonly string[] All = [Duplicate, Delay, Reorder, Drop, WrongSign];

    public sealed record Rule(string Kind, int? Topic, string? Shop, int DelayMilliseconds)
    {
        public int Left { get; set; }
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

    public Rule? Take(int topic, string shop)
    {
        lock (_gate)
        {
            var rule = _rules.Find(candidate => (candidate.Topic is null || candidate.Topic == topic) && (candidate.Shop is null || candidate.Shop == shop));
            if (rule is not null && --rule.Left <= 0) _rules.Remove(rule);
            return rule;
        }
    }
}
