using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TenantConsole.Core.Database.Migrations
{
    /// <inheritdoc />
    public partial class Upkeep : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_commands_sku",
                schema: "platform",
                table: "commands");

            migrationBuilder.AddColumn<long>(
                name: "done_place",
                schema: "platform",
                table: "commands",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "sent_place",
                schema: "platform",
                table: "commands",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_sync_gaps_found",
                schema: "platform",
                table: "sync_gaps",
                columns: new[] { "tenant_id", "found_at", "kind", "window_from" });

            migrationBuilder.CreateIndex(
                name: "ix_missed_notifications_found",
                schema: "platform",
                table: "missed_notifications",
                columns: new[] { "tenant_id", "found_at", "kind", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_commands_sku",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "store_id", "sku_id", "settled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_commands_state",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "state", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_sync_gaps_found",
                schema: "platform",
                table: "sync_gaps");

            migrationBuilder.DropIndex(
                name: "ix_missed_notifications_found",
                schema: "platform",
                table: "missed_notifications");

            migrationBuilder.DropIndex(
                name: "ix_commands_sku",
                schema: "platform",
                table: "commands");

            migrationBuilder.DropIndex(
                name: "ix_commands_state",
                schema: "platform",
                table: "commands");

            migrationBuilder.DropColumn(
                name: "done_place",
                schema: "platform",
                table: "commands");

            migrationBuilder.DropColumn(
                name: "sent_place",
                schema: "platform",
                table: "commands");

            migrationBuilder.CreateIndex(
                name: "ix_commands_sku",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "store_id", "sku_id", "sent_at" });
        }
    }
}
