using System.Globalization;
using System.Text.Json;
using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Reads an order search out of query and body. An absent body, {} and [] all mean no filter; unknown keys are ignored.</summary>
internal sealed record OrderSearchRequest(OrderFilter Filter, OrderSort Sort, int PageSize)
{
    /// <summary>What a page token is bound to: everything but the page size.</summary>
    public string BoundTo(Shop shop)
    {
        var filter = Filter;
        return string.Create(CultureInfo.InvariantCulture,
            $"{shop.Id}|{Sort.ByUpdate}|{Sort.Descending}|{filter.Status}|{filter.CreateFrom}|{filter.CreateBefore}|{filter.UpdateFrom}|{filter.UpdateBefore}|{filter.ShippedBySeller}|{filter.CancelRequested}|{filter.BuyerId}|{string.Join(',', filter.Warehouses)}");
    }

    public static (OrderSearchRequest? Request, ApiError? Error) Read(SignedQuery query, ReadOnlyMemory<byte> body)
    {
        var size = 20;
        if (query["page_size"] is { } sizeText && (!int.TryParse(sizeText, NumberStyles.None, CultureInfo.InvariantCulture, out size) || size is < 1 or > 100))
            return (null, ApiError.Parameter("The parameter page_size must be a whole number from 1 to 100."));
        if (query["sort_order"] is not (null or "ASC" or "DESC")) return (null, ApiError.Parameter("The parameter sort_order must be ASC or DESC."));
        if (query["sort_field"] is not (null or "create_time" or "update_time")) return (null, ApiError.Parameter("The parameter sort_field must be create_time or update_time."));
        var sort = new OrderSort(query["sort_field"] == "update_time", query["sort_order"] != "ASC");
        var (filter, error) = ReadFilter(body);
        return error is null ? (new OrderSearchRequest(filter!, sort, size), null) : (null, error);
    }

    private static (OrderFilter? Filter, ApiError? Error) ReadFilter(ReadOnlyMemory<byte> body)
    {
        if (body.Span.Trim(" \r\n\t"u8).IsEmpty) return (new OrderFilter(), null);
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(body);
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return (null, ApiError.WrongBody("The body is not valid JSON."));
        }
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() == 0) return (new OrderFilter(), null);
        if (root.ValueKind != JsonValueKind.Object) return (null, ApiError.WrongBody("The body must be a JSON object."));
        try
        {
            var filter = new OrderFilter
            {
                Status = Status(root),
                CreateFrom = Time(root, "create_time_ge"),
                CreateBefore = Time(root, "create_time_lt"),
                UpdateFrom = Time(root, "update_time_ge"),
                UpdateBefore = Time(root, "update_time_lt"),
                ShippedBySeller = Text(root, "shipping_type") switch { null => null, "SELLER" => true, "TIKTOK" => false, _ => throw new WrongValue("shipping_type must be TIKTOK or SELLER") },
                BuyerId = Text(root, "buyer_user_id"),
                CancelRequested = Flag(root, "is_buyer_request_cancel"),
                Warehouses = Texts(root, "warehouse_ids", 100),
            };
            if (filter.CreateFrom > filter.CreateBefore) throw new WrongValue("create_time_ge must not be after create_time_lt");
            if (filter.UpdateFrom > filter.UpdateBefore) throw new WrongValue("update_time_ge must not be after update_time_lt");
            return (filter, null);
        }
        catch (WrongValue wrong)
        {
            return (null, ApiError.Parameter($"Invalid parameter: {wrong.Message}."));
        }
    }

    private sealed class WrongValue(string message) : Exception(message);

    private static JsonElement? Value(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static OrderStatus? Status(JsonElement root) => Text(root, "order_status") switch
    {
        null => null,
        var text when OrderStatusNames.TryParse(text, out var status) => status,
        _ => throw new WrongValue("order_status is not a status of orders"),
    };

    /// <summary>Zero counts as not given: clients whose language has no absent numbers send it.</summary>
    private static long? Time(JsonElement root, string name)
    {
        if (Value(root, name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var time) || time < 0) throw new WrongValue($"{name} must be a whole number of seconds");
        return time == 0 ? null : time;
    }

    private static string? Text(JsonElement root, string name)
    {
        if (Value(root, name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String) throw new WrongValue($"{name} must be a string");
        return value.GetString() is { Length: > 0 } text ? text : null;
    }

    private static bool? Flag(JsonElement root, string name) => Value(root, name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new WrongValue($"{name} must be true or false"),
    };

    private static string[] Texts(JsonElement root, string name, int most)
    {
        if (Value(root, name) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String)) throw new WrongValue($"{name} must be a list of strings");
        if (value.GetArrayLength() > most) throw new WrongValue(string.Create(CultureInfo.InvariantCulture, $"{name} may hold at most {most}"));
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }
}
