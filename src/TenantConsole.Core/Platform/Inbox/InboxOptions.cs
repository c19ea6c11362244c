using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>How a node receives notifications. Section <c>Inbox</c>.</summary>
public sealed class InboxOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Inbox";

    /// <summary><c>Inbox:MaxBody</c>: bytes; anything longer is refused with 413. Real ones have hundreds.</summary>
    [Range(1_024, 1_048_576)]
    public int MaxBody { get; set; } = 64 * 1024;

    /// <summary><c>Inbox:Capacity</c>: how many deliveries may wait for their commit; one more is refused with 503 at once.</summary>
    [Range(1, 100_000)]
    public int Capacity { get; set; } = 8_192;

    /// <summary><c>Inbox:Memory</c>: how many bytes of bodies may wait, whatever their number.</summary>
    [Range(65_536, 1_073_741_824)]
    public long Memory { get; set; } = 64 * 1024 * 1024;

    /// <summary><c>Inbox:Batch</c>: how many are committed at once at most. A batch is whatever waits when the connection is free.</summary>
    [Range(1, 8_192)]
    public int Batch { get; set; } = 1_024;

    /// <summary><c>Inbox:Connections</c>: how many connections commit. While one waits for the disk, the other takes the next batch; more only make the batches smaller (docs/benchmarks.md, ingest).</summary>
    [Range(1, 8)]
    public int Connections { get; set; } = 2;

    /// <summary><c>Inbox:Deadline</c>: what is not committed by then is answered with 503. The platform gives up after 3 s, and a late 200 would be a lie.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:03")]
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(2.5);

    /// <summary><c>Inbox:Kept</c>: how many days bodies and strays are kept. Keys stay for ever.</summary>
    [Range(1, 365)]
    public int Kept { get; set; } = 30;
}
