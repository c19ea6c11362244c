namespace TenantConsole.Core.Database;

/// <summary>How many rows there are, counted no further than asked: no list counts a million rows at each visit.</summary>
/// <param name="Count">At most the limit.</param>
/// <param name="More">There are more than that.</param>
public sealed record Counted(long Count, bool More)
{
    /// <summary>None.</summary>
    public static Counted None { get; } = new(0, false);

    /// <summary>Of what was counted to one past the limit.</summary>
    public static Counted To(long limit, long counted) => new(Math.Min(counted, limit), counted > limit);

    /// <summary>All parts together.</summary>
    public static Counted Sum(IEnumerable<Counted> parts) => parts.Aggregate(None, (sum, part) => new(sum.Count + part.Count, sum.More || part.More));
}
