using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>A role of an agency: its own copy, so that it can be changed without touching any other agency.</summary>
public sealed class Role : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>The name, which grants use.</summary>
    public required string Name { get; init; }

    /// <summary>The <see cref="BuiltInRole"/> that it was copied from; null for one that the agency made.</summary>
    public string? BuiltIn { get; init; }

    /// <summary>Where it stands in lists; the built-in roles first, in the order of product.md.</summary>
    public int Position { get; set; }

    /// <summary>True for a built-in role itself: it stays as it is; a copy of it can be changed.</summary>
    public bool IsBuiltIn => BuiltIn == Name;
}
