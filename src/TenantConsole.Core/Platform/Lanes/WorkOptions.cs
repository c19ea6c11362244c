using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.Lanes;

/// <summary>How a node works on lanes. Section <c>Work</c>.</summary>
public sealed class WorkOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Work";

    /// <summary><c>Work:Lanes</c>: how many lanes with runs the node holds at once.</summary>
    [Range(1, 256)]
    public int Lanes { get; set; } = 4;

    /// <summary><c>Work:ObjectLanes</c>: how many stores' notifications the node works on at once.</summary>
    [Range(1, 256)]
    public int ObjectLanes { get; set; } = 4;

    /// <summary><c>Work:Notifications</c>: how many notifications of a store are taken at once, in one transaction with the objects that they name.</summary>
    [Range(1, 10_000)]
    public int Notifications { get; set; } = 1_200;

    /// <summary><c>Work:CommandLanes</c>: of how many stores the node sends commands at once.</summary>
    [Range(1, 256)]
    public int CommandLanes { get; set; } = 4;

    /// <summary><c>Work:ReadBackAfter</c>: when a node ends while it calls the platform, another one looks after this long what came of the call. Longer than a call can take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ReadBackAfter { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary><c>Work:Lease</c>: how long a lane stays taken when its holder is silent; renewed after a third of it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary><c>Work:Poll</c>: how often to look for due lanes when no notice comes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary><c>Work:Tenure</c>: after this long a lane is given back between two items, so that others get their turn.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Tenure { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary><c>Work:Slice</c>: after this long a run gives others their turn between two chunks, if any wait.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Slice { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary><c>Work:RetryScale</c>: by how much longer, or shorter, than 30, 60 and 120 seconds an object that failed waits for its next tries .</summary>
    [Range(0.001, 100)]
    public double RetryScale { get; set; } = 1;

    /// <summary><c>Work:Emptying</c>: how often the node looks for tables of the queue that can be emptied.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Emptying { get; set; } = TimeSpan.FromSeconds(30);
}
