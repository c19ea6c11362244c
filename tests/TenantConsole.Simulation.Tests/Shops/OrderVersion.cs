using System.Globalization;
using System.Text.Json.Nodes;

namespace TenantConsole.Simulation.Shops;

/// <summary>An order as it was from one change to the next: what the simulated platform knows, and what the model reckons with.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="Revision">1, 2, 3, …: tells two versions of one second apart. Stands in the order as a payment method, so that it can be found again in the rows.</param>
/// <param name="CreatedAt">When it was placed; whole seconds.</param>
/// <param name="UpdatedAt">The platform's version; whole seconds.</param>
/// <param name="ShownAt">When it really changed: an index that lags shows it later.</param>
/// <param name="Status">The status.</param>
/// <param name="Total">The total in the shop's currency.</param>
/// <param name="Lines">The ids of its lines, each with its price.</param>
/// <param name="Buyer">Whom it goes to; null when the platform has taken that back.</param>
/// <param name="Poisoned">Nothing can take it: its total fits into no column.</param>
internal sealed record OrderVersion(
    string Id, int Revision, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset ShownAt, string Status, decimal Total,
    IReadOnlyList<(string Id, decimal Price)> Lines, string? Buyer, bool Poisoned)
{
    /// <summary>What stands in the order as its payment method.</summary>
    public string Mark => string.Create(CultureInfo.InvariantCulture, $"revision {Revision}");

    /// <summary>The order as the platform sends it.</summary>
    public JsonObject Json(string currency)
    {
        var order = new JsonObject
        {
            ["id"] = Id,
            ["status"] = Status,
            ["create_time"] = CreatedAt.ToUnixTimeSeconds(),
            ["update_time"] = UpdatedAt.ToUnixTimeSeconds(),
            ["payment_method_name"] = Mark,
            ["payment"] = new JsonObject { ["currency"] = currency, ["total_amount"] = Poisoned ? "99999999999999999999" : Text(Total) },
            ["line_items"] = new JsonArray([.. Lines.Select((line, place) => (JsonNode)new JsonObject
            {
                ["id"] = line.Id,
                ["sku_id"] = $"17{place + 1}",
                ["product_name"] = $"Thing {place + 1}",
                ["currency"] = currency,
                ["sale_price"] = Text(line.Price),
            })]),
        };
        if (Buyer is not null)
        {
            order["user_id"] = $"76{Id}";
            order["recipient_address"] = new JsonObject { ["name"] = Buyer, ["phone_number"] = "(+44)7*******", ["region_code"] = "GB" };
        }

        return order;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {Mark} {Status} of {UpdatedAt:HH:mm:ss}{(Poisoned ? " poisoned" : "")}");

    private static string Text(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
