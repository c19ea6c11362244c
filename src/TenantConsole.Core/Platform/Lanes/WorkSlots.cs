namespace TenantConsole.Core.Platform.Lanes;

/// <summary>
/// Which of the queue's tables is filled at a time: each has its turn, and is emptied whole when all in it is settled. Nothing depends on the turn but
/// when space comes back: an item in a table whose turn is over is found like any other.
/// </summary>
public static class WorkSlots
{
    /// <summary>How many tables there are.</summary>
    public const int Count = 6;

    /// <summary>How long a turn is; what was settled can be looked up for at least twice as long.</summary>
    public static readonly TimeSpan Turn = TimeSpan.FromMinutes(5);

    /// <summary>The slot that is filled at a time (protocol time).</summary>
    public static short At(DateTimeOffset now) => (short)(now.ToUnixTimeSeconds() / (long)Turn.TotalSeconds % Count);

    /// <summary>The slots that are not emptied: the one being filled, the one that is next by another node's clock, and the last two, whose outcomes can still be looked up.</summary>
    public static int[] Kept(DateTimeOffset now) => [At(now), At(now + Turn), At(now - Turn), At(now - Turn - Turn)];
}
