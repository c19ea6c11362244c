using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>Which entries of the trail. Empty parts do not limit.</summary>
public sealed record AuditFilter
{
    /// <summary>No limit.</summary>
    public static AuditFilter None { get; } = new();

    /// <summary>What this person did.</summary>
    public MemberId? Member { get; init; }

    /// <summary>A part of the console (<c>stores</c>) or one action (<c>stores.edited</c>).</summary>
    public string? Action { get; init; }

    /// <summary>What was done to these stores.</summary>
    public IReadOnlyList<StoreId> Stores { get; init; } = [];

    /// <summary>What was done to things of this kind.</summary>
    public string? SubjectKind { get; init; }

    /// <summary>What was done to this thing.</summary>
    public string? SubjectId { get; init; }

    /// <summary>From this instant on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this instant.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Somewhere in the person's name, the action's words, the thing's id, the values, the reason or the origin; upper and lower case alike.</summary>
    public string? Text { get; init; }
}
