using System.Text.Json;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Json;

namespace TenantConsole.TikTokShop;

/// <summary>The filters of a search as the wire has them.</summary>
internal sealed record OrderSearchBody
{
    [JsonPropertyName("order_status")]
    public string? Status { get; set; }

    [JsonPropertyName("create_time_ge")]
    public DateTimeOffset? CreatedFrom { get; set; }

    [JsonPropertyName("create_time_lt")]
    public DateTimeOffset? CreatedBefore { get; set; }

    [JsonPropertyName("update_time_ge")]
    public DateTimeOffset? UpdatedFrom { get; set; }

    [JsonPropertyName("update_time_lt")]
    public DateTimeOffset? UpdatedBefore { get; set; }

    [JsonPropertyName("shipping_type")]
    public string? ShippingType { get; set; }

    [JsonPropertyName("buyer_user_id")]
    public BuyerUserId? Buyer { get; set; }

    [JsonPropertyName("is_buyer_request_cancel")]
    public bool? BuyerRequestsCancel { get; set; }

    [JsonPropertyName("warehouse_ids")]
    public IReadOnlyList<WarehouseId>? Warehouses { get; set; }

    /// <summary>The bytes to send; an empty object when there is no filter.</summary>
    public static byte[] Of(OrderSearch search) => JsonSerializer.SerializeToUtf8Bytes(
        new OrderSearchBody
        {
            Status = search.Status,
            CreatedFrom = search.CreatedFrom,
            CreatedBefore = search.CreatedBefore,
            UpdatedFrom = search.UpdatedFrom,
            UpdatedBefore = search.UpdatedBefore,
            ShippingType = search.ShippingType,
            Buyer = search.Buyer,
            BuyerRequestsCancel = search.BuyerRequestsCancel,
            Warehouses = search.Warehouses,
        },
        WireJson.Default.OrderSearchBody);
}
