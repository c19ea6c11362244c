namespace TenantConsole.Core.Orders;

/// <summary>What a run of kind <c>orders.export</c> is asked: kept as JSON in its row, so it holds no actor but the stores they could see.</summary>
public sealed record OrderExportRequest
{
    /// <summary>Which orders.</summary>
    public required OrderFilter Filter { get; init; }

    /// <summary>In which order.</summary>
    public OrderSortKey Sort { get; init; }

    /// <summary>Which end first.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>The file's kind.</summary>
    public OrderExportFormat Format { get; init; }

    /// <summary>The IANA zone in which times are written.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The formats of the one who asked; the file is written in them. Empty: the invariant ones.</summary>
    public string Culture { get; init; } = "";

    /// <summary>The language of the one who asked. Empty: the resource files' own.</summary>
    public string Language { get; init; } = "";

    /// <summary>The stores that the person could see when they asked; null for all of the agency.</summary>
    public IReadOnlyList<Guid>? Scope { get; init; }
}
