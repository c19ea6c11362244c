namespace TenantConsole.Sandbox.World;

/// <summary>How many orders a shop expects in an hour: day and week in its own zone, slow growth, and one viral evening.</summary>
internal sealed class Rhythm
{
    private static readonly double[] Hours =
        [0.5, 0.3, 0.2, 0.15, 0.15, 0.25, 0.45, 0.7, 0.85, 0.95, 1.0, 1.1, 1.25, 1.1, 1.0, 1.0, 1.05, 1.2, 1.5, 1.9, 2.2, 2.1, 1.6, 0.9];

    private static readonly double[] Weekdays = [1.2, 0.92, 0.88, 0.93, 0.97, 1.08, 1.25];

    /// <summary>The viral video starts this many hours before the epoch and fades over about two days.</summary>
    private const int SpikeHoursBefore = 23 * 24 + 1;

    private readonly WorldParameters _parameters;
    private readonly double _scale;

    public Rhythm(WorldParameters parameters, IEnumerable<Shop> shops)
    {
        _parameters = parameters;
        var sum = 0.0;
        foreach (var shop in shops)
        {
            for (var hour = parameters.FirstHour; hour < parameters.EpochHour; hour++) sum += Shape(shop, hour);
        }
        _scale = sum > 0 ? parameters.Orders / sum : 0;
    }

    public double Expected(Shop shop, long hour) => Shape(shop, hour) * _scale;

    public bool InSpike(Shop shop, long hour) => shop.Viral && Spike(hour) > 1.5;

    private double Shape(Shop shop, long hour)
    {
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(hour * 3600), shop.Market.Zone);
        var age = Math.Clamp((double)(hour - _parameters.FirstHour) / (WorldParameters.HistoryDays * 24), 0, 2);
        var shape = shop.Weight * Hours[local.Hour] * Weekdays[(int)local.DayOfWeek] * (0.85 + 0.3 * age);
        return shop.Viral ? shape * Spike(hour) : shape;
    }

    private double Spike(long hour)
    {
        var since = hour - (_parameters.EpochHour - SpikeHoursBefore);
        return since < 0 ? 1 : 1 + 16 * Math.Exp(-since / 14.0);
    }
}
