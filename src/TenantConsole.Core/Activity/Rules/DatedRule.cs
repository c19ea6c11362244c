using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Rules;

/// <summary>
/// One version of a rule that people own: never changed once it is in force, followed by the next version. What was decided under it names
/// its id, so that any past result can be recomputed (B-05).
/// </summary>
public sealed class DatedRule : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The version's id.</summary>
    public required RuleId Id { get; init; }

    /// <summary>What it rules: <c>orders.agency-target</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>1, 2, 3, … within the kind.</summary>
    public required int Version { get; init; }

    /// <summary>From when it is in force (business time).</summary>
    public required DateTimeOffset EffectiveFrom { get; init; }

    /// <summary>The rule itself, as JSON of the kind's own type.</summary>
    public required string Body { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>When (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The version in force at an instant: the latest start not after it; of two with one start, the higher version. Null before the first.</summary>
    public static DatedRule? InForce(IEnumerable<DatedRule> versions, DateTimeOffset at) =>
        versions.Where(v => v.EffectiveFrom <= at).OrderByDescending(v => v.EffectiveFrom).ThenByDescending(v => v.Version).FirstOrDefault();
}
