using System.Globalization;
using System.Text.Json.Nodes;

namespace TenantConsole.Simulation.Shops;

/// <summary>What a simulated shop sells, at which price and how many, and everything that ever happened to that. Shares no code with the product.</summary>
internal sealed class Shelf(string currency)
{
    /// <summary>Where everything lies.</summary>
    public const string Warehouse = "7370000000000000001";

    /// <summary>From this price on the platform refuses a whole call, and from this level on a row.</summary>
    public const decimal RefusedPrice = 5_000_000m;

    /// <inheritdoc cref="RefusedPrice" />
    public const decimal RefusedLevel = 90_000m;

    private const decimal FirstPrice = 100m;
    private const decimal FirstLevel = 500m;

    /// <summary>The same numbers in every shop: whoever mixes agencies up is found out.</summary>
    public static IReadOnlyList<(string Product, string Sku)> Things { get; } =
        [("1729000000000000001", "1729000000000000011"), ("1729000000000000001", "1729000000000000012"), ("1729000000000000002", "1729000000000000021")];

    private readonly Lock _lock = new();
    private readonly List<ShelfEvent> _events = [];
    private readonly Dictionary<string, decimal> _values = Things.SelectMany(t => new[] { (Price(t.Sku), FirstPrice), (Level(t.Sku), FirstLevel) }).ToDictionary(v => v.Item1, v => v.Item2);
    private readonly Dictionary<string, int> _ordered = Things.ToDictionary(t => t.Sku, _ => 0);

    /// <summary>Everything that happened, in its order.</summary>
    public IReadOnlyList<ShelfEvent> Events
    {
        get
        {
            lock (_lock)
                return [.. _events];
        }
    }

    /// <summary>How many calls about prices and levels failed for the platform's own reasons.</summary>
    public int Troubles { get; set; }

    public static string Price(string sku) => $"price of {sku}";

    public static string Level(string sku) => $"level of {sku}";

    /// <summary>What was there when so many things had happened; what is there now when <paramref name="place"/> is null.</summary>
    public decimal Value(string target, int? place = null)
    {
        lock (_lock)
            return place is null ? _values[target] : _events.Take(place.Value).LastOrDefault(e => e.Target == target && e.Changes)?.Value ?? First(target);
    }

    /// <summary>What was there at the very beginning.</summary>
    public static decimal First(string target) => target.StartsWith("price", StringComparison.Ordinal) ? FirstPrice : FirstLevel;

    /// <summary>Somebody who is not the console does something. Of units: how many more or fewer.</summary>
    public decimal Happen(ShelfEvent.Sort what, string sku, decimal value, DateTimeOffset now)
    {
        lock (_lock)
        {
            var target = what == ShelfEvent.Sort.Elsewhere ? Price(sku) : Level(sku);
            var units = what == ShelfEvent.Sort.Sold ? -Math.Min(value, _values[target]) : value;
            if (what == ShelfEvent.Sort.Sold)
                _ordered[sku] -= (int)units;
            Note(what, target, what == ShelfEvent.Sort.Elsewhere ? value : _values[target] + units, null, now);
            return _values[target];
        }
    }

    /// <summary>The product with its prices.</summary>
    public JsonObject? Product(string product, string node, bool heard, DateTimeOffset now)
    {
        lock (_lock)
        {
            var skus = Things.Where(t => t.Product == product).Select(t => t.Sku).ToList();
            if (skus.Count == 0)
                return null;
            return new()
            {
                ["id"] = product,
                ["skus"] = new JsonArray([.. skus.Select(sku => (JsonNode)new JsonObject
                {
                    ["id"] = sku,
                    ["price"] = new JsonObject { ["currency"] = currency, ["sale_price"] = Read(Price(sku), node, heard, now).ToString("0.00", CultureInfo.InvariantCulture) },
                })]),
            };
        }
    }

    /// <summary>The levels that a search is about.</summary>
    public JsonObject Levels(JsonObject search, string node, bool heard, DateTimeOffset now)
    {
        lock (_lock)
        {
            var asked = search["sku_ids"]!.AsArray().Select(id => id!.GetValue<string>()).ToHashSet();
            return new()
            {
                ["inventory"] = new JsonArray([.. Things.Where(t => asked.Contains(t.Sku)).GroupBy(t => t.Product).Select(product => (JsonNode)new JsonObject
                {
                    ["product_id"] = product.Key,
                    ["skus"] = new JsonArray([.. product.Select(t => (JsonNode)new JsonObject
                    {
                        ["id"] = t.Sku,
                        ["warehouse_inventory"] = new JsonArray(new JsonObject
                        {
                            ["warehouse_id"] = Warehouse,
                            ["available_quantity"] = (int)Read(Level(t.Sku), node, heard, now),
                            ["committed_quantity"] = _ordered[t.Sku],
                        }),
                    })]),
                })]),
            };
        }
    }

    /// <summary>Sets prices, all of them or, when one is refused, none.</summary>
    /// <returns>False when the call is refused.</returns>
    public bool SetPrices(JsonObject body, string node, DateTimeOffset now)
    {
        lock (_lock)
        {
            var rows = body["skus"]!.AsArray().Select(row => (Target: Price(row!["id"]!.GetValue<string>()), Amount: decimal.Parse(row["price"]!["amount"]!.GetValue<string>(), CultureInfo.InvariantCulture))).ToList();
            var refused = rows.Any(row => row.Amount >= RefusedPrice);
            foreach (var (target, amount) in rows)
                Note(refused ? ShelfEvent.Sort.Refused : ShelfEvent.Sort.Set, target, amount, node, now);
            return !refused;
        }
    }

    /// <summary>Sets levels row by row.</summary>
    /// <param name="body">The call's.</param>
    /// <param name="trouble">What goes wrong with its first row, for which the platform then says that it could not do it.</param>
    /// <param name="node">Who calls.</param>
    /// <param name="now">When.</param>
    public JsonObject SetLevels(JsonObject body, Fault? trouble, string node, DateTimeOffset now)
    {
        lock (_lock)
        {
            var errors = new JsonArray();
            foreach (var row in body["skus"]!.AsArray())
            {
                var sku = row!["id"]!.GetValue<string>();
                var level = row["inventory"]!.AsArray().Single()!["quantity"]!.GetValue<int>();
                var first = ReferenceEquals(row, body["skus"]![0]);
                var refused = level >= RefusedLevel;
                if (refused || !(first && trouble == Fault.RowNotDone))
                    Note(refused ? ShelfEvent.Sort.Refused : ShelfEvent.Sort.Set, Level(sku), level, node, now);
                if (refused)
                    errors.Add(Error(12052055, sku, warehouse: true));
                else if (first && trouble is Fault.RowNotDone or Fault.RowDone)
                    errors.Add(Error(36009003, sku, warehouse: false));
            }

            return new() { ["errors"] = errors };
        }
    }

    private static JsonObject Error(int code, string sku, bool warehouse)
    {
        var detail = new JsonObject { ["sku_id"] = sku };
        if (warehouse)
            detail["extra_errors"] = new JsonArray(new JsonObject { ["warehouse_id"] = Warehouse, ["code"] = code, ["message"] = "too many" });
        return new() { ["code"] = code, ["message"] = "not done", ["detail"] = detail };
    }

    private decimal Read(string target, string node, bool heard, DateTimeOffset now)
    {
        if (heard)
            Note(ShelfEvent.Sort.Read, target, _values[target], node, now);
        return _values[target];
    }

    private void Note(ShelfEvent.Sort what, string target, decimal value, string? node, DateTimeOffset now)
    {
        var noted = new ShelfEvent(_events.Count, now, what, target, value, node);
        _events.Add(noted);
        if (noted.Changes)
            _values[target] = value;
    }
}
