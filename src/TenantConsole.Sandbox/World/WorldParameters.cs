namespace TenantConsole.Sandbox.World;

/// <summary>What a world is made from: equal parameters give equal bytes.</summary>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="Epoch">Epoch seconds, a midnight UTC: the history is the 90 days before it, living orders come after it.</param>
/// <param name="Orders">How many orders the history holds, about.</param>
/// <param name="Shops">How many shops there are.</param>
/// <param name="Anomalies">Whether mistakes are planted in the money.</param>
internal sealed record WorldParameters(ulong Seed, long Epoch, int Orders, int Shops, bool Anomalies = false)
{
    public const int HistoryDays = 90;

    public long FirstHour => Epoch / 3600 - HistoryDays * 24;

    public long EpochHour => Epoch / 3600;
}
