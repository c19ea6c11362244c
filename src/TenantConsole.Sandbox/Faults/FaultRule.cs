namespace TenantConsole.Sandbox.Faults;

/// <summary>Trouble that was ordered: which calls it meets, what happens to them, and how often.</summary>
internal sealed class FaultRule
{
    /// <summary>Calls whose path begins so.</summary>
    public required string Path { get; init; }

    /// <summary>The id of the shop whose calls it meets; null for all.</summary>
    public string? Shop { get; init; }

    /// <summary>What happens, call by call; the last one goes on as long as the rule does.</summary>
    public required IReadOnlyList<string> Script { get; init; }

    /// <summary>How likely it meets a call that fits.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>How many calls it meets yet; null for ever.</summary>
    public int? Left { get; set; }

    public int? RetryAfter { get; init; }

    /// <summary>Whether Retry-After is a date rather than seconds.</summary>
    public bool RetryAfterDate { get; init; }

    public int DelayMilliseconds { get; init; }

    public int Struck { get; set; }
}

/// <summary>What happens to one call.</summary>
internal sealed record Fault(string Kind, FaultRule Rule);
