using System.Globalization;
using System.Text;

namespace TenantConsole.Sandbox.World;

/// <summary>The files that sellers download from their centre: account health from the shop's own orders, and violations.</summary>
internal static class SellerReports
{
    public sealed record Violation(string Id, long Time, string Type, long Product, int Points);

    private static readonly string[] Types = ["Prohibited claim", "Misleading product image", "Late dispatch", "Off-platform transaction", "Intellectual property"];

    public static string AccountHealth(ShopWorld world)
    {
        var csv = new StringBuilder("metric,period_start,period_end,value,target,status\n");
        for (var week = 0; week < 8; week++)
        {
            var end = world.Time - week * 7 * 86_400L;
            var (orders, late, cancelled, back) = Count(world, end - 7 * 86_400L, end);
            Line("Late dispatch rate", late, orders, 4m);
            Line("Seller-fault cancellation rate", cancelled, orders, 2.5m);
            Line("Return and refund rate", back, orders, 8m);

            void Line(string metric, int part, int whole, decimal target)
            {
                var value = whole == 0 ? 0 : Math.Round(100m * part / whole, 2);
                csv.Append(CultureInfo.InvariantCulture, $"{metric},{Day(end - 7 * 86_400L)},{Day(end)},{value}%,{target}%,{(value <= target ? "Good" : "Poor")}\n");
            }
        }
        return csv.ToString();
    }

    public static string Violations(ShopWorld world)
    {
        var csv = new StringBuilder("violation_id,date,type,product_id,points,status,appeal_before\n");
        foreach (var violation in Of(world))
            csv.Append(CultureInfo.InvariantCulture, $"{violation.Id},{Day(violation.Time)},{violation.Type},{violation.Product},{violation.Points},{(world.Time < violation.Time + 30 * 86_400L ? "Appealable" : "Final")},{Day(violation.Time + 30 * 86_400L)}\n");
        return csv.ToString();
    }

    public static IEnumerable<Violation> Of(ShopWorld world)
    {
        for (var day = world.Time / 86_400; day > world.Time / 86_400 - 90; day--)
        {
            var dice = Dice.Of(world.Parameters.Seed, 0xE2, (ulong)world.Shop.Index, (ulong)day);
            if (!dice.Chance(0.06)) continue;
            yield return new Violation(
                string.Create(CultureInfo.InvariantCulture, $"V{world.Shop.Index + 1:00}{day:00000}"), day * 86_400 + dice.Below(86_400), dice.Pick(Types), world.Shop.Products[dice.Below(world.Shop.Products.Length)].Id, dice.Between(1, 12));
        }
    }

    private static (int Orders, int Late, int Cancelled, int Back) Count(ShopWorld world, long from, long before)
    {
        int orders = 0, late = 0, cancelled = 0;
        for (var row = world.Orders.Rows - 1; row >= 0 && world.Orders.Row(row).Created >= from; row--)
        {
            if (world.Orders.Row(row).Created >= before) continue;
            orders++;
            var order = world.Orders.Get(row);
            var at = world.Orders.StepOf(row);
            if (order.Steps[at].Kind == StepKind.Cancelled && order.CancelledBy == "SELLER") cancelled++;
            if (order.TimeOf(StepKind.Released, at) is { } released && (order.TimeOf(StepKind.Ready, at) ?? world.Time) > released + order.HandlingDays * 86_400L) late++;
        }
        return (orders, late, cancelled, world.Returns.All.Count(made => made.Created >= from && made.Created < before));
    }

    private static string Day(long time) => DateTimeOffset.FromUnixTimeSeconds(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
