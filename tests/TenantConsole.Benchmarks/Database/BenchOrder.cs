using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Benchmarks.Database;

/// <summary>A row like an order's, in a table with walls and in one without.</summary>
internal sealed class BenchOrder : ITenantRow
{
    public required TenantId TenantId { get; init; }

    public required long Id { get; init; }

    public required DateTime PlacedAt { get; init; }

    public required string Status { get; init; }

    public required long Total { get; init; }

    public static void Map(EntityTypeBuilder<BenchOrder> order, string table)
    {
        order.ToTable(table, "bench");
        order.HasKey(o => new { o.TenantId, o.Id });
    }
}

/// <summary>The table with walls, through the product's own unit of work.</summary>
internal sealed class WalledModel : IModuleModel
{
    public void Configure(ModelBuilder model) => model.Entity<BenchOrder>(order => BenchOrder.Map(order, "walled"));
}

/// <summary>The same table without walls, through a plain context.</summary>
internal sealed class OpenDb(DbContextOptions<OpenDb> options) : DbContext(options)
{
    public DbSet<BenchOrder> Orders => Set<BenchOrder>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<BenchOrder>(order =>
        {
            BenchOrder.Map(order, "open");
            order.Property(o => o.TenantId).HasConversion(id => id.Value, value => new TenantId(value)).HasColumnName("tenant_id");
            order.Property(o => o.Id).HasColumnName("id");
            order.Property(o => o.PlacedAt).HasColumnName("placed_at");
            order.Property(o => o.Status).HasColumnName("status");
            order.Property(o => o.Total).HasColumnName("total");
        });
    }
}
