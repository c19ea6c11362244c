using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.RateLimits.References;

/// <summary>How long what seldom changes is kept. Section <c>References</c>.</summary>
public sealed class ReferenceOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "References";

    /// <summary><c>References:Categories</c>: the category tree of a shop.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan Categories { get; set; } = TimeSpan.FromDays(1);

    /// <summary><c>References:Warehouses</c>: the warehouses of a shop.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan Warehouses { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary><c>References:Providers</c>: the carriers of a delivery option.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan Providers { get; set; } = TimeSpan.FromHours(6);
}
