using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>How a node works on lanes. Section <c>Work</c>.</summary>
public sealed class WorkOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Work";

    /// <summary><c>Work:Lanes</c>: how many lanes the node holds at once.</summary>
    [Range(1, 256)]
    public int Lanes { get; set; } = 4;

    /// <summary><c>Work:Lease</c>: how long a lane stays taken when its holder is silent; renewed after a third of it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary><c>Work:Poll</c>: how often to look for due lanes when no notice comes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary><c>Work:Tenure</c>: after this long a lane is given back between two items, so that others get their turn.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Tenure { get; set; } = TimeSpan.FromSeconds(30);
}
