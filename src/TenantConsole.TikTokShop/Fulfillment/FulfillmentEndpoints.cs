namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Where packages are read and shipped.</summary>
public static class FulfillmentEndpoints
{
    /// <summary>Packages by filter, page by page. A POST that only reads.</summary>
    public static readonly Endpoint SearchPackages = new(
        "packages.search", HttpMethod.Post, "/fulfillment/{version}/packages/search", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Search Package");

    /// <summary>One package.</summary>
    public static readonly Endpoint GetPackage = new(
        "packages.get", HttpMethod.Get, "/fulfillment/{version}/packages/{package_id}", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Package Detail");

    /// <summary>Arranges one shipment.</summary>
    public static readonly Endpoint ShipPackage = new(
        "packages.ship", HttpMethod.Post, "/fulfillment/{version}/packages/{package_id}/ship", "202309", EndpointCipher.Shop, EndpointRepeat.Unsafe, "Ship Package");

    /// <summary>Arranges many shipments; each can fail by itself.</summary>
    public static readonly Endpoint ShipPackages = new(
        "packages.ship_batch", HttpMethod.Post, "/fulfillment/{version}/packages/ship", "202309", EndpointCipher.Shop, EndpointRepeat.Unsafe, "Batch Ship Packages");

    /// <summary>Seller shipping: says that lines of an order have left.</summary>
    public static readonly Endpoint MarkAsShipped = new(
        "packages.mark_shipped", HttpMethod.Post, "/fulfillment/{version}/orders/{order_id}/packages", "202309",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Mark Package As Shipped");

    /// <summary>Seller shipping: sets carrier and tracking number of an order.</summary>
    public static readonly Endpoint UpdateOrderShipping = new(
        "packages.update_order_shipping", HttpMethod.Post, "/fulfillment/{version}/orders/{order_id}/shipping_info/update", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Update Shipping Info");

    /// <summary>Seller shipping: sets carrier and tracking number of a package.</summary>
    public static readonly Endpoint UpdatePackageShipping = new(
        "packages.update_shipping", HttpMethod.Post, "/fulfillment/{version}/packages/{package_id}/shipping_info/update", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Update Package Shipping Info");

    /// <summary>Where an order is.</summary>
    public static readonly Endpoint GetTracking = new(
        "packages.tracking", HttpMethod.Get, "/fulfillment/{version}/orders/{order_id}/tracking", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Tracking");

    /// <summary>Label or packing slip.</summary>
    public static readonly Endpoint GetDocument = new(
        "packages.document", HttpMethod.Get, "/fulfillment/{version}/packages/{package_id}/shipping_documents", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Package Shipping Document");

    /// <summary>How and when a package can be handed over.</summary>
    public static readonly Endpoint GetHandoverOptions = new(
        "packages.handover", HttpMethod.Get, "/fulfillment/{version}/packages/{package_id}/handover_time_slots", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Package Handover Time Slots");

    /// <summary>Whether orders can or must be split.</summary>
    public static readonly Endpoint GetSplitAttributes = new(
        "packages.split_attributes", HttpMethod.Get, "/fulfillment/{version}/orders/split_attributes", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Order Split Attributes");

    /// <summary>Splits an order into packages.</summary>
    public static readonly Endpoint SplitOrder = new(
        "packages.split", HttpMethod.Post, "/fulfillment/{version}/orders/{order_id}/split", "202309", EndpointCipher.Shop, EndpointRepeat.Unsafe, "Split Orders");

    /// <summary>Packages that may be sent as one.</summary>
    public static readonly Endpoint SearchCombinable = new(
        "packages.combinable", HttpMethod.Get, "/fulfillment/{version}/combinable_packages/search", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Search Combinable Packages");

    /// <summary>Makes one package of several.</summary>
    public static readonly Endpoint Combine = new(
        "packages.combine", HttpMethod.Post, "/fulfillment/{version}/packages/combine", "202309", EndpointCipher.Shop, EndpointRepeat.Unsafe, "Combine Package");

    /// <summary>Takes orders out of a combined package.</summary>
    public static readonly Endpoint Uncombine = new(
        "packages.uncombine", HttpMethod.Post, "/fulfillment/{version}/packages/{package_id}/uncombine", "202309",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Uncombine Packages");

    /// <summary>Seller shipping: says what became of packages that were sent.</summary>
    public static readonly Endpoint ReportDelivery = new(
        "packages.report_delivery", HttpMethod.Post, "/fulfillment/{version}/packages/deliver", "202309",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Update Package Delivery Status");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        SearchPackages, GetPackage, ShipPackage, ShipPackages, MarkAsShipped, UpdateOrderShipping, UpdatePackageShipping, GetTracking, GetDocument,
        GetHandoverOptions, GetSplitAttributes, SplitOrder, SearchCombinable, Combine, Uncombine, ReportDelivery,
    ];
}
