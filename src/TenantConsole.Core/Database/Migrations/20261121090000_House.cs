using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TenantConsole.Core.Database.Migrations
{
    /// <inheritdoc />
    public partial class House : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_runs_state",
                schema: "activity",
                table: "runs",
                columns: new[] { "tenant_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_due",
                schema: "orders",
                table: "orders",
                columns: new[] { "tenant_id", "ship_by" },
                filter: "status_rank in (2, 3, 4)")
                .Annotation("Npgsql:IndexInclude", new[] { "status_rank", "store_id", "order_id", "placed_at", "placed_on", "total_minor" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_rates_day",
                schema: "tenancy",
                table: "exchange_rates",
                columns: new[] { "tenant_id", "day", "base", "quote" },
                descending: new[] { false, true, false, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_runs_state",
                schema: "activity",
                table: "runs");

            migrationBuilder.DropIndex(
                name: "ix_orders_due",
                schema: "orders",
                table: "orders");

            migrationBuilder.DropIndex(
                name: "ix_exchange_rates_day",
                schema: "tenancy",
                table: "exchange_rates");
        }
    }
}
