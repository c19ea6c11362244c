using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Views;

/// <summary>
/// A list as somebody arranged it, under a name: the query of its address. It holds no rows and gives no right: whoever opens it sees what they may
/// see with that filter.
/// </summary>
public sealed class SavedView : ITenantRow
{
    /// <summary>The longest query that is kept.</summary>
    public const int LongestQuery = 4_000;

    /// <summary>The longest name.</summary>
    public const int LongestName = 60;

    /// <summary>How many one person keeps for one list.</summary>
    public const int MostOfOne = 30;

    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required ViewId Id { get; init; }

    /// <summary>The list: <c>orders</c>, <c>runs</c>.</summary>
    public required string List { get; init; }

    /// <summary>Its name, as on the tab.</summary>
    public required string Name { get; set; }

    /// <summary>The address's query, without its question mark and without a place in the list.</summary>
    public required string Query { get; set; }

    /// <summary>Who saved it.</summary>
    public required MemberId OwnerId { get; init; }

    /// <summary>All members of the agency have it.</summary>
    public bool Shared { get; set; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
