using System.Globalization;
using System.Security.Cryptography;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Journal;

/// <summary>The app as registered with the platform, and the world it sees: made at the first start, the same ever after.</summary>
internal sealed record Registration(string AppKey, string AppSecret, string ServiceId, byte[] PageKey, WorldParameters World, WorldClock.Setting Clock)
{
    private const ulong DefaultSeed = 20;
    private const int DefaultOrders = 20_000;
    private const int DefaultShops = 12;

    public static Registration Open(JournalFile journal, SandboxSettings settings, TimeProvider time)
    {
        if (journal.Entries.FirstOrDefault(entry => entry.Kind == JournalEntry.WorldMade) is { } made)
        {
            Agree("Sandbox:Seed", settings.Seed, made.Seed!.Value);
            Agree("Sandbox:Orders", settings.Orders, made.Orders!.Value);
            Agree("Sandbox:Shops", settings.Shops, made.Shops!.Value);
            Agree("Sandbox:Anomalies", settings.Anomalies, made.Anomalies ?? false);
            Agree("Sandbox:Start", settings.Start, DateTimeOffset.FromUnixTimeMilliseconds(made.WorldMilliseconds ?? made.At));
            return From(made, settings);
        }
        var now = time.GetUtcNow();
        var entry = new JournalEntry
        {
            Kind = JournalEntry.WorldMade,
            At = now.ToUnixTimeMilliseconds(),
            Seed = settings.Seed ?? DefaultSeed,
            Epoch = new DateTimeOffset((settings.Start ?? now).UtcDateTime.Date, TimeSpan.Zero).ToUnixTimeSeconds(),
            WorldMilliseconds = settings.Start?.ToUnixTimeMilliseconds(),
            Orders = settings.Orders ?? DefaultOrders,
            Shops = settings.Shops ?? DefaultShops,
            Anomalies = settings.Anomalies,
            AppKey = $"6{RandomNumberGenerator.GetString("0123456789abcdefghijklmnopqrstuvwxyz", 12)}",
            AppSecret = RandomNumberGenerator.GetHexString(40, lowercase: true),
            ServiceId = $"74{RandomNumberGenerator.GetString("0123456789", 17)}",
            PageKey = RandomNumberGenerator.GetHexString(64, lowercase: true),
        };
        journal.Append(entry);
        return From(entry, settings);
    }

    private static Registration From(JournalEntry made, SandboxSettings settings) => new(
        settings.AppKey ?? made.AppKey!,
        settings.AppSecret ?? made.AppSecret!,
        settings.ServiceId ?? made.ServiceId!,
        Convert.FromHexString(made.PageKey!),
        new WorldParameters(made.Seed!.Value, made.Epoch!.Value, made.Orders!.Value, made.Shops!.Value, made.Anomalies ?? false),
        made.WorldMilliseconds is { } start ? new WorldClock.Setting(made.At, start, 1) : new WorldClock.Setting(0, 0, 1));

    private static void Agree<T>(string setting, T? asked, T made) where T : struct, IEquatable<T>
    {
        if (asked is { } value && !value.Equals(made))
            throw new SettingException(setting, string.Create(CultureInfo.InvariantCulture, $"the world in Home was made with {made}, not {value}; leave the setting out or name another Home."));
    }
}
