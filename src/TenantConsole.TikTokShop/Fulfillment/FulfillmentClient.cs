using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop.Fulfillment;

/// <summary>Packages: finding them, shipping them, printing for them, following them.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.fulfillment.basic</c> (for tracking and an order's shipping: <c>seller.logistics</c>).
/// Splitting and combining is <see cref="PackagingClient"/>.
/// </remarks>
public sealed class FulfillmentClient
{
    private readonly TikTokShopPipeline _pipeline;

    internal FulfillmentClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of the packages that a search finds.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters, sort and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Search Package" (202309). Safe to repeat.</remarks>
    public Task<PackagePage> SearchAsync(ShopAccess shop, PackageSearch search, string? pageToken, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.SearchPackages, shop)
        {
            Query =
            [
                new("page_size", Pages.Size(search.PageSize, 1, PackageSearch.LargestPage)),
                new("sort_field", QueryText.Of(search.Sort)),
                new("sort_order", QueryText.Direction(search.Descending)),
                new("page_token", pageToken),
            ],
            Body = ApiRequest.Json(search, FulfillmentJson.Default.PackageSearch),
        },
        PackagePage.Parse,
        cancellationToken);

    /// <summary>All pages of a search, each fetched when it is asked for. Otherwise as <see cref="SearchAsync"/>.</summary>
    public IAsyncEnumerable<PackagePage> SearchPagesAsync(ShopAccess shop, PackageSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(FulfillmentEndpoints.SearchPackages, (token, cancel) => SearchAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One package, with addresses, size and the way of handing it over.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="package">The package.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Package Detail" (202309). Safe to repeat.</remarks>
    public Task<PackageDetail> GetAsync(ShopAccess shop, PackageId package, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.GetPackage, shop) { Id = package.Value }, FulfillmentJson.Default.PackageDetail, cancellationToken);

    /// <summary>Arranges the shipment of one package: with the platform's carrier by hand-over, with the seller's own by tracking number.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="package">The package.</param>
    /// <param name="shipment">Hand-over and slot, or <see cref="Shipment.SelfShipment"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: read the package back before shipping it again.</exception>
    /// <remarks>Source: the platform's page "Ship Package" (202309).</remarks>
    public Task ShipAsync(ShopAccess shop, PackageId package, Shipment shipment, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.ShipPackage, shop) { Id = package.Value, Body = ApiRequest.Json(shipment, FulfillmentJson.Default.Shipment) },
        cancellationToken);

    /// <summary>Arranges many shipments at once. Each can fail by itself.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="packages">At least one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each package that was not shipped; empty when all were.</returns>
    /// <exception cref="UnknownOutcomeException">No answer came: read the packages back before shipping them again.</exception>
    /// <remarks>Source: the platform's page "Batch Ship Packages" (202309).</remarks>
    public Task<IReadOnlyList<PackageError>> ShipAsync(ShopAccess shop, IReadOnlyList<PackageShipment> packages, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<PackageError>>(
            new ApiRequest(FulfillmentEndpoints.ShipPackages, shop)
            {
                Body = ApiRequest.Json(new() { Packages = [.. Pages.Batch(packages, int.MaxValue, nameof(packages))] }, FulfillmentJson.Default.ShipPackagesBody),
            },
            data => WireJson.Read(data, FulfillmentJson.Default.PackagesResult).Errors ?? [],
            cancellationToken);

    /// <summary>Seller shipping: says that an order, or some lines of it, left with a carrier of the seller's choice.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="shipped">Lines, carrier and tracking number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnknownOutcomeException">No answer came: read the order back before sending again.</exception>
    /// <remarks>Source: the platform's page "Mark Package As Shipped" (202309).</remarks>
    public Task<ShippedPackage> MarkAsShippedAsync(ShopAccess shop, OrderId order, ShippedLines shipped, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.MarkAsShipped, shop) { Id = order.Value, Body = ApiRequest.Json(shipped, FulfillmentJson.Default.ShippedLines) },
        FulfillmentJson.Default.ShippedPackage,
        cancellationToken);

    /// <summary>Seller shipping: sets carrier and tracking number of an order that has one package.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="shipping">Carrier and tracking number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Update Shipping Info" (202309). Safe to repeat.</remarks>
    public Task UpdateShippingAsync(ShopAccess shop, OrderId order, SelfShipment shipping, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.UpdateOrderShipping, shop) { Id = order.Value, Body = ApiRequest.Json(shipping, FulfillmentJson.Default.SelfShipment) },
        cancellationToken);

    /// <summary>Seller shipping: sets carrier and tracking number of a package.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="package">The package.</param>
    /// <param name="shipping">Carrier and tracking number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Update Package Shipping Info" (202309). Safe to repeat.</remarks>
    public Task UpdateShippingAsync(ShopAccess shop, PackageId package, SelfShipment shipping, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.UpdatePackageShipping, shop) { Id = package.Value, Body = ApiRequest.Json(shipping, FulfillmentJson.Default.SelfShipment) },
        cancellationToken);

    /// <summary>Seller shipping: says that packages arrived, or why they did not. Each can fail by itself.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="reports">At least one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One error for each package whose state was not changed; empty when all were.</returns>
    /// <exception cref="UnknownOutcomeException">No answer came: a report that was taken is an error the second time, so read the packages back first.</exception>
    /// <remarks>Source: the platform's page "Update Package Delivery Status" (202309). Needs the scope <c>seller.delivery.status.write</c>.</remarks>
    public Task<IReadOnlyList<PackageError>> ReportDeliveryAsync(ShopAccess shop, IReadOnlyList<DeliveryReport> reports, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<PackageError>>(
            new ApiRequest(FulfillmentEndpoints.ReportDelivery, shop)
            {
                Body = ApiRequest.Json(new() { Packages = [.. Pages.Batch(reports, int.MaxValue, nameof(reports))] }, FulfillmentJson.Default.DeliveryReportsBody),
            },
            data => WireJson.Read(data, FulfillmentJson.Default.DeliveryReportsResult).Errors ?? [],
            cancellationToken);

    /// <summary>What the carrier says about an order, event by event.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Tracking" (202309). Safe to repeat.</remarks>
    public Task<IReadOnlyList<TrackingEvent>> GetTrackingAsync(ShopAccess shop, OrderId order, CancellationToken cancellationToken) =>
        _pipeline.SendAsync<IReadOnlyList<TrackingEvent>>(
            new ApiRequest(FulfillmentEndpoints.GetTracking, shop) { Id = order.Value },
            data => WireJson.Read(data, FulfillmentJson.Default.TrackingData).Tracking ?? [],
            cancellationToken);

    /// <summary>The address of a document to print, which works for a while, and the tracking number.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="package">The package; it must have been shipped.</param>
    /// <param name="type">One of <see cref="DocumentTypes"/>.</param>
    /// <param name="size"><c>A6</c> or <c>A5</c>; null for the platform's choice.</param>
    /// <param name="format"><c>PDF</c> or <c>ZPL</c>; null for the platform's choice.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Package Shipping Document" (202309). Safe to repeat.</remarks>
    public Task<ShippingDocument> GetDocumentAsync(
        ShopAccess shop, PackageId package, string type, string? size, string? format, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return _pipeline.SendAsync(
            new ApiRequest(FulfillmentEndpoints.GetDocument, shop)
            {
                Id = package.Value,
                Query = [new("document_type", type), new("document_size", size), new("document_format", format)],
            },
            FulfillmentJson.Default.ShippingDocument,
            cancellationToken);
    }

    /// <summary>How a package can be handed over, and when the carrier can come.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="package">The package.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Package Handover Time Slots" (202309). Needs the scope <c>seller.fulfillment.package.write</c>. Safe to repeat.</remarks>
    public Task<HandoverOptions> GetHandoverOptionsAsync(ShopAccess shop, PackageId package, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FulfillmentEndpoints.GetHandoverOptions, shop) { Id = package.Value }, FulfillmentJson.Default.HandoverOptions, cancellationToken);
}
