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
            migrationBuilder.CreateSequence(
                name: "command_sequence",
                schema: "platform");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "rechecked_at",
                schema: "platform",
                table: "sync_cursors",
                type: "timestamp with time zone",
                nullable: true);

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
                name: "breakers",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    open_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    trial_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_breakers", x => new { x.tenant_id, x.store_id, x.family });
                });

            migrationBuilder.CreateTable(
                name: "commands",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    product_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sku_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    warehouse_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    wanted = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: false),
                    seen = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: true),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    priority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    placed_by_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    placed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    placed_by_key = table.Column<Guid>(type: "uuid", nullable: true),
                    placed_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: true),
                    before = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: true),
                    committed_before = table.Column<int>(type: "integer", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commands", x => new { x.tenant_id, x.store_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "inbox_takes",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    through = table.Column<long>(type: "bigint", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_takes", x => new { x.tenant_id, x.store_id, x.through });
                });

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
                name: "missed_notifications",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    object_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    mirrored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_missed_notifications", x => new { x.tenant_id, x.store_id, x.kind, x.object_id, x.changed_at });
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

            migrationBuilder.CreateTable(
                name: "sync_gaps",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    window_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    window_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    platform_count = table.Column<long>(type: "bigint", nullable: false),
                    mirror_count = table.Column<long>(type: "bigint", nullable: false),
                    repaired = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sync_gaps", x => new { x.tenant_id, x.store_id, x.kind, x.window_from, x.found_at });
                });

            migrationBuilder.CreateTable(
                name: "webhook_checks",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    found = table.Column<string>(type: "jsonb", nullable: false),
                    refused = table.Column<string>(type: "text", nullable: true),
                    problem = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_checks", x => new { x.tenant_id, x.store_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_failed",
                schema: "platform",
                table: "dead_letters",
                columns: new[] { "tenant_id", "failed_at", "kind", "object_id" });

            migrationBuilder.CreateIndex(
                name: "ix_commands_newest",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_commands_open",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "store_id", "sequence" },
                filter: "state in ('Waiting', 'Sending')");

            migrationBuilder.CreateIndex(
                name: "ix_commands_settled",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "store_id", "settled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_commands_sku",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "store_id", "sku_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ux_commands_key",
                schema: "platform",
                table: "commands",
                columns: new[] { "tenant_id", "store_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_missed_notifications_open",
                schema: "platform",
                table: "missed_notifications",
                columns: new[] { "tenant_id", "found_at" },
                filter: "confirmed_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "breakers",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "commands",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "inbox_takes",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "lane_pauses",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "missed_notifications",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "run_failures",
                schema: "activity");

            migrationBuilder.DropTable(
                name: "sync_gaps",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "webhook_checks",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "ix_dead_letters_failed",
                schema: "platform",
                table: "dead_letters");

            migrationBuilder.DropColumn(
                name: "rechecked_at",
                schema: "platform",
                table: "sync_cursors");

            migrationBuilder.DropColumn(
                name: "attempts",
                schema: "platform",
                table: "dead_letters");

            migrationBuilder.DropColumn(
                name: "first_failed_at",
                schema: "platform",
                table: "dead_letters");

            migrationBuilder.DropSequence(
                name: "command_sequence",
                schema: "platform");
        }
    }
}
