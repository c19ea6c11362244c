using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>What is known of an order's packages at a step of its life.</summary>
internal readonly struct PackageFacts(Order order, int step)
{
    /// <summary>Packages are made when the order is released to be shipped.</summary>
    public bool Exist { get; } = order.TimeOf(StepKind.Released, step) is not null;

    public long Id(int package) => 1150_000_000_000_000_000L + order.Id % 10_000_000_000_000_000L / 10 + package;

    /// <summary>When the package was ready to ship; in a split order the first one goes ahead of the others.</summary>
    public long? ReadyTime(int package) =>
        package == 0 && order.TimeOf(StepKind.PartlyReady, step) is { } early ? early : order.TimeOf(StepKind.Ready, step);

    public string Tracking(int package) =>
        string.Create(CultureInfo.InvariantCulture, $"{order.Shop.Market.Providers[order.Provider].TrackingPrefix}{order.Id % 1_000_000_000_000L:000000000000}{package + 1}");

    public string Status(int package) => order.Steps[step].Status switch
    {
        OrderStatus.Cancelled => "CANCELLED",
        OrderStatus.Delivered or OrderStatus.Completed => "COMPLETED",
        OrderStatus.InTransit => "FULFILLING",
        _ => ReadyTime(package) is null ? "TO_FULFILL" : "PROCESSING",
    };
}
