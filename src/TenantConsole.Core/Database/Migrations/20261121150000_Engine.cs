using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TenantConsole.Core.Database.Migrations
{
    /// <inheritdoc />
    public partial class Engine : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "attempts",
                schema: "platform",
                table: "dead_letters",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_failed_at",
                schema: "platform",
                table: "dead_letters",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "lane_pauses",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paused_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    paused_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lane_pauses", x => new { x.tenant_id, x.store_id });
                });

            migrationBuilder.CreateTable(
                name: "run_failures",
                schema: "activity",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    row_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    failed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    retried_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_run_failures", x => new { x.tenant_id, x.run_id, x.kind, x.row_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_failed",
                schema: "platform",
                table: "dead_letters",
                columns: new[] { "tenant_id", "failed_at", "kind", "object_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lane_pauses",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "run_failures",
                schema: "activity");

            migrationBuilder.DropIndex(
                name: "ix_dead_letters_failed",
                schema: "platform",
                table: "dead_letters");

            migrationBuilder.DropColumn(
                name: "attempts",
                schema: "platform",
                table: "dead_letters");

            migrationBuilder.DropColumn(
                name: "first_failed_at",
                schema: "platform",
                table: "dead_letters");
        }
    }
}
