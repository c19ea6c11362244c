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
                name: "ix_exchange_rates_day",
                schema: "tenancy",
                table: "exchange_rates");
        }
    }
}
