namespace TenantConsole.Sandbox.World;

/// <summary>
/// The world's source of chance: SplitMix64, written out here because the world of a seed must be the same
/// bytes on every machine and with every version of the framework.
/// </summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    public static Dice Of(ulong seed, ulong a, ulong b = 0, ulong c = 0) => new(Mix(Mix(Mix(Mix(seed) ^ a) ^ b) ^ c));

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Finish(_state);
    }

    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    public T Pick<T>(T[] of) => of[Below(of.Length)];

    public int Poisson(double mean)
    {
        if (mean <= 0) return 0;
        if (mean > 40) return Math.Max(0, (int)Math.Round(mean + Math.Sqrt(mean) * Bell()));
        var limit = Math.Exp(-mean);
        var product = Unit();
        var count = 0;
        while (product > limit)
        {
            count++;
            product *= Unit();
        }
        return count;
    }

    /// <summary>Roughly normal, from twelve uniform numbers.</summary>
    private double Bell()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Unit();
        return sum;
    }

    private static ulong Mix(ulong value) => Finish(value + 0x9E3779B97F4A7C15);

    private static ulong Finish(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
