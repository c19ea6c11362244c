using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Database;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;
using Wire = TenantConsole.TikTokShop.Order;

namespace TenantConsole.Core.Tests.Orders;

/// <summary>A console database, and the way from the platform's orders into it.</summary>
public class OrdersDatabase : ConsoleDatabase
{
    /// <summary>Projects orders as a sync does: one transaction, the mirror's contract.</summary>
    public async Task ProjectAsync(GivenAgency agency, StoreId store, IEnumerable<Wire> orders, string currency = "USD", string timeZone = "America/Los_Angeles")
    {
        await using var db = agency.Open();
        var batch = new StepBatch
        {
            Tenant = agency.Tenant,
            Store = store,
            Market = "US",
            Currency = currency,
            TimeZone = timeZone,
            Objects = [.. orders.Select(o => new PlatformObject(OrdersStep.ObjectKind, o.Id.Value, o.UpdateTime!.Value, default, o))],
            Db = db,
        };
        await Services.GetServices<IMirrorStep>().OfType<OrdersStep>().Single().PrepareAsync(batch, CancellationToken.None);
        await using var sent = Source.CreateBatch();
        sent.BatchCommands.Add(new("BEGIN"));
        sent.BatchCommands.Add(new(TenantSetting.Sql(agency.Tenant)));
        foreach (var command in batch.Commands)
        {
            sent.BatchCommands.Add(command);
        }

        sent.BatchCommands.Add(new("COMMIT"));
        await sent.ExecuteNonQueryAsync();
    }
}
