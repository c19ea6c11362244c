using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Access;

/// <summary>Settings under <c>Access</c>.</summary>
public sealed class AccessOptions
{
    /// <summary>For how long a node remembers what a member may do, in seconds: as long may a change made on another node take.</summary>
    [Range(0, 30)]
    public int RememberSeconds { get; set; } = 15;
}
