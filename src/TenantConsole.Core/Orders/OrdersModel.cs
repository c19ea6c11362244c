using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Orders;

/// <summary>
/// The module's tables: schema <c>orders</c>. The indexes follow one idea: every list is a merge of a few ranges ("slices"), each of one
/// status rank (of all stores, of one store, or of one SKU), and each index holds its slices in the order of one sort. Six indexes on
/// orders and two on lines then serve each offered sort with each filter, first and deep pages alike (<c>ListOrders</c>); a seventh holds what is
/// still to be shipped by its deadline, which is so little that it is sorted when it is read.
/// </summary>
public sealed class OrdersModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        Orders(model);
        Lines(model);
        model.Entity<OrderPackage>(package =>
        {
            package.ToTable("packages", "orders");
            package.HasKey(p => new { p.TenantId, p.StoreId, p.OrderId, p.PackageId }).HasName("pk_packages");
            package.Property(p => p.OrderId).HasColumnType("text").UseCollation("C");
            package.Property(p => p.PackageId).HasColumnType("text").UseCollation("C");
            package.HasOne<Order>().WithMany().HasForeignKey(p => new { p.TenantId, p.StoreId, p.OrderId }).HasConstraintName("fk_packages_order").OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<OrderBuyer>(buyer =>
        {
            buyer.ToTable("buyers", "orders");
            buyer.HasKey(b => new { b.TenantId, b.StoreId, b.OrderId }).HasName("pk_buyers");
            buyer.Property(b => b.OrderId).HasColumnType("text").UseCollation("C");
            buyer.HasOne<Order>().WithMany().HasForeignKey(b => new { b.TenantId, b.StoreId, b.OrderId }).HasConstraintName("fk_buyers_order").OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SearchTerm>(term =>
        {
            term.ToTable("search_terms", "orders");
            // The key is the search: a prefix of a term is a range of it.
            term.HasKey(t => new { t.TenantId, t.Kind, t.Term, t.StoreId, t.SkuId }).HasName("pk_search_terms");
            term.Property(t => t.Kind).HasColumnType("text").UseCollation("C");
            term.Property(t => t.Term).HasColumnType("text").UseCollation("C");
            term.Property(t => t.SkuId).HasColumnType("text").UseCollation("C");
        });
    }

    private static void Orders(ModelBuilder model) => model.Entity<Order>(order =>
    {
        order.ToTable("orders", "orders");
        // Also serves order id and the beginning of one, store by store.
        order.HasKey(o => new { o.TenantId, o.StoreId, o.OrderId }).HasName("pk_orders");
        order.Property(o => o.OrderId).HasColumnType("text").UseCollation("C");
        order.Property(o => o.Currency).HasColumnType("char(3)");
        order.Property(o => o.TotalMinor).HasComputedColumnSql("(total * 10000)::int8", stored: true);
        order.HasOne<Store>().WithMany().HasForeignKey(o => new { o.TenantId, o.StoreId }).HasConstraintName("fk_orders_store").OnDelete(DeleteBehavior.Restrict);

        // Sorts placed and status: no filter, statuses, dates.
        order.HasIndex(o => new { o.TenantId, o.StatusRank, o.PlacedAt, o.OrderId, o.StoreId }).IncludeProperties(o => new { o.PlacedOn }).HasDatabaseName("ix_orders_placed");
        // The same for chosen stores; with dates also sort total.
        order.HasIndex(o => new { o.TenantId, o.StoreId, o.StatusRank, o.PlacedAt, o.OrderId }).IncludeProperties(o => new { o.PlacedOn, o.TotalMinor }).HasDatabaseName("ix_orders_store_placed");
        // Sort total: no filter, statuses.
        order.HasIndex(o => new { o.TenantId, o.StatusRank, o.TotalMinor, o.OrderId, o.StoreId }).IncludeProperties(o => new { o.PlacedOn }).HasDatabaseName("ix_orders_total");
        // The same for chosen stores.
        order.HasIndex(o => new { o.TenantId, o.StoreId, o.StatusRank, o.TotalMinor, o.OrderId }).IncludeProperties(o => new { o.PlacedOn }).HasDatabaseName("ix_orders_store_total");
        // Sort total with dates: a slice for each day.
        order.HasIndex(o => new { o.TenantId, o.PlacedOn, o.TotalMinor, o.OrderId, o.StoreId }).IncludeProperties(o => new { o.StatusRank }).HasDatabaseName("ix_orders_day_total");
        // What is late or due: the few that are still to be shipped, by deadline. It holds all that sorts and filters ask of them.
        order.HasIndex(o => new { o.TenantId, o.ShipBy }).IncludeProperties(o => new { o.StatusRank, o.StoreId, o.OrderId, o.PlacedAt, o.PlacedOn, o.TotalMinor })
            .HasFilter(OrderStatus.ToShipSql).HasDatabaseName("ix_orders_due");
    });

    private static void Lines(ModelBuilder model) => model.Entity<OrderLine>(line =>
    {
        line.ToTable("lines", "orders");
        line.HasKey(l => new { l.TenantId, l.StoreId, l.OrderId, l.LineId }).HasName("pk_lines");
        line.Property(l => l.OrderId).HasColumnType("text").UseCollation("C");
        line.Property(l => l.LineId).HasColumnType("text").UseCollation("C");
        line.Property(l => l.SkuId).HasColumnType("text").UseCollation("C");
        line.Property(l => l.Currency).HasColumnType("char(3)");
        line.HasOne<Order>().WithMany().HasForeignKey(l => new { l.TenantId, l.StoreId, l.OrderId }).HasConstraintName("fk_lines_order").OnDelete(DeleteBehavior.Cascade);

        // Sorts placed and status of orders with a SKU.
        line.HasIndex(l => new { l.TenantId, l.SkuId, l.StatusRank, l.PlacedAt, l.OrderId, l.StoreId }).IncludeProperties(l => new { l.PlacedOn, l.TotalMinor })
            .HasFilter("leads").HasDatabaseName("ix_lines_sku_placed");
        // Sort total of orders with a SKU.
        line.HasIndex(l => new { l.TenantId, l.SkuId, l.StatusRank, l.TotalMinor, l.OrderId, l.StoreId }).IncludeProperties(l => new { l.PlacedOn })
            .HasFilter("leads").HasDatabaseName("ix_lines_sku_total");
    });
}

/// <summary>The module's tables on the unit of work.</summary>
public static class OrdersTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The orders of all stores.</summary>
        public DbSet<Order> Orders => db.Set<Order>();

        /// <summary>Their lines.</summary>
        public DbSet<OrderLine> OrderLines => db.Set<OrderLine>();

        /// <summary>Their parcels.</summary>
        public DbSet<OrderPackage> OrderPackages => db.Set<OrderPackage>();

        /// <summary>Their buyers, encrypted.</summary>
        public DbSet<OrderBuyer> OrderBuyers => db.Set<OrderBuyer>();

        /// <summary>What leads from words to SKUs.</summary>
        public DbSet<SearchTerm> SearchTerms => db.Set<SearchTerm>();
    }
}
