using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Webhooks;

/// <summary>A notice on its way: how often it was tried, and when it is due again in protocol time.</summary>
internal sealed class Delivery(Notice notice, long due)
{
    public Notice Notice { get; } = notice;

    /// <summary>Epoch milliseconds.</summary>
    public long Due { get; set; } = due;

    public int Attempts { get; set; }

    /// <summary>Null while it is open.</summary>
    public string? Outcome { get; set; }

    public int? LastStatus { get; set; }

    /// <summary>What leaves only when this one was tried: an order that was asked for holds however busy the machine is.</summary>
    public Delivery? Follower { get; set; }

    /// <summary>The trouble that was ordered for it, if any.</summary>
    public string? Trouble { get; set; }
}
