using System.Globalization;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Simulation.Shops;

namespace TenantConsole.Simulation.Histories;

/// <summary>A price or a level that somebody wants to have at the platform.</summary>
/// <param name="Store">Where.</param>
/// <param name="IsPrice">A price; otherwise a level.</param>
/// <param name="Product">Of which product.</param>
/// <param name="Sku">Of which SKU.</param>
/// <param name="Key">The asker's name for it.</param>
/// <param name="Wanted">What shall be there. Different for each wish, so that what the platform was told can be put down to one: prices exactly, levels within what was sold.</param>
/// <param name="Seen">What the asker saw; null when it shall be set whatever is there.</param>
/// <param name="LookedAt">How many things had happened in the shop when they looked.</param>
/// <param name="SeenAt">When that was; null for the moment of asking.</param>
internal sealed record Wish(SimulatedStore Store, bool IsPrice, string Product, string Sku, string Key, decimal Wanted, decimal? Seen, int LookedAt, DateTimeOffset? SeenAt)
{
    /// <summary>Levels further below another's than anybody ever buys.</summary>
    public const decimal Apart = 1_000m;

    /// <summary>What it is about, as the shop's record has it.</summary>
    public string Target => IsPrice ? Shelf.Price(Sku) : Shelf.Level(Sku);

    /// <summary>The platform will refuse it.</summary>
    public bool IsRefused => Wanted >= (IsPrice ? Shelf.RefusedPrice : Shelf.RefusedLevel);

    /// <summary>When the asking began, and when it was answered, among all askings.</summary>
    public (int Began, int Ended) Asked { get; set; }

    /// <summary>It was asked while a node stood still.</summary>
    public bool Amid { get; set; }

    /// <summary>The command that it became.</summary>
    public CommandId? Command { get; set; }

    /// <summary>Somebody asked to take it back.</summary>
    public bool MayBeCancelled { get; set; }

    /// <summary>Somebody was told that it was taken back.</summary>
    public bool IsCancelled { get; set; }

    /// <summary>Whether its asking was over when the other's began.</summary>
    public bool IsBefore(Wish other) => Asked.Ended < other.Asked.Began;

    /// <summary>Whether a value that was set is this wish's.</summary>
    public bool Is(decimal value) => IsPrice ? value == Wanted : value <= Wanted && value > Wanted - Apart;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}: {Target} of shop {Store.Shop.ShopId[^3..]} from {Seen?.ToString(CultureInfo.InvariantCulture) ?? "whatever"} to {Wanted}");
}
