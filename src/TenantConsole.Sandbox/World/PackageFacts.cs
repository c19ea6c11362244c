using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>What is known of an order's packages at a step of its life.</summary>
internal readonly struct PackageFacts(Order order, int step)
{
    private const long First = 1150_000_000_000_000_000L;

    /// <summary>Packages are made when the order is released to be shipped.</summary>
    public bool Exist { get; } = order.TimeOf(StepKind.Released, step) is not null;

    public long Id(int package) => order.CombinedInto ?? First + order.Id % 10_000_000_000_000_000L / 10 + order.FirstPackage + package;

    /// <summary>When the package was ready to ship; in a split order the first one goes ahead of the others.</summary>
    public long? ReadyTime(int package)
    {
        if (order.Shipments is { } shipments) return shipments[package]?.Time ?? order.TimeOf(StepKind.Ready, step);
        return package == 0 && order.TimeOf(StepKind.PartlyReady, step) is { } early ? early : order.TimeOf(StepKind.Ready, step);
    }

    public string Tracking(int package) => order.Shipments?[package]?.Tracking
        ?? string.Create(CultureInfo.InvariantCulture, $"{order.Shop.Market.Providers[order.Provider].TrackingPrefix}{order.Id % 1_000_000_000_000L:000000000000}{package + 1}");

    public Provider Provider(int package)
    {
        var providers = order.Shop.Market.Providers;
        return order.Shipments?[package]?.Provider is { } id ? Array.Find(providers, provider => provider.Id == id)! : providers[order.Provider];
    }

    /// <summary>As the platform shows it on a line; a package of its own knows no TO_FULFILL.</summary>
    public string Status(int package) => order.Steps[step].Status switch
    {
        OrderStatus.Cancelled => "CANCELLED",
        OrderStatus.Delivered or OrderStatus.Completed => "COMPLETED",
        OrderStatus.InTransit => "FULFILLING",
        _ => ReadyTime(package) is null ? "TO_FULFILL" : "PROCESSING",
    };

    /// <summary>The id of the order that has a package with this number on its own, but for the last digits.</summary>
    public static (long Hour, int Shop, int Number)? Decode(long package)
    {
        var rest = package - First;
        return rest < 0 ? null : (rest / 1_000_000_000, (int)(rest / 10_000_000 % 100), (int)(rest / 1000 % 10_000));
    }
}
