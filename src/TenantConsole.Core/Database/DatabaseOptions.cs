using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Database;

/// <summary>How to reach the database: the settings under <c>ConnectionStrings</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>
    /// <c>ConnectionStrings:Console</c>. May go through a pooler in transaction mode. A login that may create roles (a fresh server's
    /// administrator) is enough: the application then works as its own role, made by the migration.
    /// </summary>
    [Required]
    public required string Console { get; init; }

    /// <summary><c>ConnectionStrings:Direct</c>, past any pooler: migrations, advisory locks, LISTEN. The same as <see cref="Console"/> when unset.</summary>
    public string? Direct { get; init; }
}
