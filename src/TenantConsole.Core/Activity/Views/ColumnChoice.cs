using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity.Views;

/// <summary>The columns that somebody wants to see in a list, in their order.</summary>
public sealed class ColumnChoice : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Who.</summary>
    public required MemberId MemberId { get; init; }

    /// <summary>The list.</summary>
    public required string List { get; init; }

    /// <summary>The shown columns by their names.</summary>
    public required string[] Columns { get; set; }
}
