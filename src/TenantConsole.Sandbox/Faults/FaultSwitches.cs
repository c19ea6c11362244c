namespace TenantConsole.Sandbox.Faults;

/// <summary>The rules of trouble that are on.</summary>
internal sealed class FaultSwitches
{
    private readonly Lock _gate = new();
    private readonly List<FaultRule> _rules = [];

    public IReadOnlyList<FaultRule> Open
    {
        get { lock (_gate) return [.. _rules]; }
    }

    public void Add(FaultRule rule)
    {
        lock (_gate) _rules.Add(rule);
    }

    public void Clear()
    {
        lock (_gate) _rules.Clear();
    }

    /// <summary>The trouble that meets this call; its rule is used up by one.</summary>
    /// <param name="fits">Whether a kind of trouble can meet the call at all; a rule waits for one that it can meet.</param>
    public Fault? Take(string path, string? shop, Func<string, bool> fits)
    {
        lock (_gate)
        {
            foreach (var rule in _rules)
            {
                if (!path.StartsWith(rule.Path, StringComparison.Ordinal) || rule.Shop is not null && rule.Shop != shop) continue;
                var kind = rule.Script[Math.Min(rule.Struck, rule.Script.Count - 1)];
                if (!fits(kind)) continue;
                if (rule.Probability < 1 && Random.Shared.NextDouble() >= rule.Probability) continue;
                rule.Struck++;
                if (rule.Left is { } left)
                {
                    rule.Left = left - 1;
                    if (left <= 1) _rules.Remove(rule);
                }
                return kind == FaultKind.None ? null : new Fault(kind, rule);
            }
            return null;
        }
    }
}
