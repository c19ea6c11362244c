namespace TenantConsole.Core.Access;

/// <summary>
/// Marks a use case and the permission it checks first. A test runs every marked class as every role, in and out of scope, as another
/// agency too, against a literal table; a class with an <c>Actor</c> parameter and without this mark fails it.
/// </summary>
/// <param name="permission">The permission; null for what every member may do for themselves.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UseCaseAttribute(string? permission) : Attribute
{
    /// <summary>The permission that is checked.</summary>
    public string? Permission { get; } = permission;

    /// <summary>True when the permission must reach all stores of the agency.</summary>
    public bool AgencyWide { get; init; }
}
