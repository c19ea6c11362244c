using System.Text.Json;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Tenancy.People;
using TenantConsole.TikTokShop;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Orders;

/// <summary>
/// Projects mirrored orders into this module's tables: two set-based statements a batch, whatever its size. The order's row carries the
/// platform's update time and is the guard: an older object changes nothing, and lines, parcels and buyer follow only the object that the
/// row now shows. So duplicates, another order of arrival and replays end in the same rows.
/// </summary>
public sealed class OrdersStep(PersonKeys people) : IMirrorStep
{
    private readonly KnownTerms _known = new();

    /// <summary>The kind of object that it projects.</summary>
    public const string ObjectKind = "order";

    /// <inheritdoc />
    public string Kind => ObjectKind;

    /// <inheritdoc />
    public async ValueTask PrepareAsync(StepBatch batch, CancellationToken ct)
    {
        var orders = Map(batch);
        if (orders.Count == 0)
        {
            return;
        }

        if (batch.Replayed)
        {
            OrdersStatements.AddTo(batch, orders, [], _known); // the mirror has no buyers: those that are here stay
            return;
        }

        var keys = await people.ForBatchAsync(batch.Db, [.. orders.Where(o => o.Buyer is not null).Select(o => o.Subject).Distinct()], ct);
        var sealedBuyers = orders.ConvertAll(o => o.Buyer is null ? null : Seal(o, keys[o.Subject]));
        OrdersStatements.AddTo(batch, orders, sealedBuyers, _known);
    }

    private static OrderBuyer? Seal(MappedOrder order, PersonKey key) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(order.Buyer!, BuyerJson.Default.BuyerDetails), BuyerDetails.Purpose) is not { } details ? null : new OrderBuyer
        {
            TenantId = order.Order.TenantId,
            StoreId = order.Order.StoreId,
            OrderId = order.Order.OrderId,
            PersonId = key.Id,
            Details = details,
        };

    // Of an order that is twice in a batch the newer is meant; of two with the same time, the later.
    private static List<MappedOrder> Map(StepBatch batch)
    {
        var newest = new Dictionary<string, PlatformObject>(batch.Objects.Count, StringComparer.Ordinal);
        foreach (var o in batch.Objects)
        {
            if (o.Kind == ObjectKind && (!newest.TryGetValue(o.Id, out var known) || o.UpdateTime >= known.UpdateTime))
            {
                newest[o.Id] = o;
            }
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(batch.TimeZone);
        var currency = Currency.Parse(batch.Currency);
        return [.. newest.Values.Select(o => OrderMapping.Map(o.Parsed as Wire ?? Wire.Parse(o.Json), batch.Tenant, batch.Store, o.UpdateTime, currency, zone))];
    }
}
