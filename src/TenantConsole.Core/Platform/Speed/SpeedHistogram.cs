namespace TenantConsole.Core.Platform.Speed;

/// <summary>
/// Values of the last minutes in buckets that grow by a tenth, so a percentile is at most five per cent off. A slot a minute; recording takes no lock but at the minute's turn.
/// </summary>
public sealed class SpeedHistogram
{
    /// <summary>Minutes that are kept beside the present one.</summary>
    public const int Minutes = 15;

    private const double Least = 0.01;
    private const double Growth = 1.1;
    private const int Buckets = 256; // up to 3.9e8 of the unit

    private static readonly double LogGrowth = Math.Log(Growth);

    private readonly Slot[] _slots = [.. Enumerable.Range(0, Minutes + 1).Select(_ => new Slot())];
    private readonly Lock _turn = new();

    /// <summary>Takes a value.</summary>
    /// <param name="value">Of the measure's unit; what is below zero counts as zero.</param>
    /// <param name="now">When.</param>
    public void Record(double value, DateTimeOffset now)
    {
        if (double.IsNaN(value))
            return;
        var slot = At(MinuteOf(now));
        Interlocked.Increment(ref slot.Counts[BucketOf(value)]);
        AddTo(ref slot.Sum, Math.Max(value, 0));
        Raise(ref slot.Longest, value);
    }

    /// <summary>What was recorded within the window before a moment.</summary>
    public SpeedFigures Read(DateTimeOffset now)
    {
        var minute = MinuteOf(now);
        var counts = new long[Buckets];
        var (total, sum, longest) = (0L, 0.0, 0.0);
        foreach (var slot in _slots.Where(s => Volatile.Read(ref s.Minute) is var at && at > minute - Minutes - 1 && at <= minute))
        {
            for (var i = 0; i < Buckets; i++)
            {
                var count = Interlocked.Read(ref slot.Counts[i]);
                counts[i] += count;
                total += count;
            }

            sum += Volatile.Read(ref slot.Sum);
            longest = Math.Max(longest, Volatile.Read(ref slot.Longest));
        }

        return new(total, sum, Of(0.5), Of(0.95), Of(0.99), longest);

        double Of(double part)
        {
            var (rank, seen) = ((long)Math.Ceiling(part * total), 0L);
            for (var i = 0; i < Buckets && total > 0; i++)
            {
                seen += counts[i];
                if (seen >= rank)
                    return Math.Min(MiddleOf(i), longest);
            }

            return 0;
        }
    }

    private static long MinuteOf(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerMinute;

    private Slot At(long minute)
    {
        var slot = _slots[(int)(minute % _slots.Length)];
        if (Volatile.Read(ref slot.Minute) == minute)
            return slot;
        lock (_turn)
        {
            if (slot.Minute != minute)
            {
                Array.Clear(slot.Counts);
                (slot.Sum, slot.Longest) = (0, 0);
                Volatile.Write(ref slot.Minute, minute);
            }
        }

        return slot;
    }

    private static int BucketOf(double value) => value <= Least ? 0 : Math.Clamp((int)Math.Ceiling(Math.Log(value / Least) / LogGrowth), 1, Buckets - 1);

    private static double MiddleOf(int bucket) => bucket == 0 ? 0 : Least * Math.Pow(Growth, bucket - 0.5);

    private static void AddTo(ref double sum, double value)
    {
        for (var seen = Volatile.Read(ref sum); ;)
        {
            var was = Interlocked.CompareExchange(ref sum, seen + value, seen);
            if (was.Equals(seen))
                return;
            seen = was;
        }
    }

    private static void Raise(ref double longest, double value)
    {
        for (var seen = Volatile.Read(ref longest); value > seen;)
        {
            var was = Interlocked.CompareExchange(ref longest, value, seen);
            if (was.Equals(seen))
                return;
            seen = was;
        }
    }

    private sealed class Slot
    {
        public readonly long[] Counts = new long[Buckets];
        public long Minute = -1;
        public double Sum;
        public double Longest;
    }
}
