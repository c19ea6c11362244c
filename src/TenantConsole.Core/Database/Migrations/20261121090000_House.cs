using System;
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
            migrationBuilder.CreateSequence(
                name: "queue_sequence",
                schema: "platform");

            migrationBuilder.AddColumn<int>(
                name: "attempt",
                schema: "platform",
                table: "work_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "inbox_bodies",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    topic = table.Column<int>(type: "integer", nullable: false),
                    notification_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    event_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_bodies", x => new { x.tenant_id, x.store_id, x.sequence, x.received_at });
                });

            migrationBuilder.CreateTable(
                name: "inbox_cursors",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false),
                    snapshot = table.Column<string>(type: "text", nullable: false),
                    after = table.Column<long>(type: "bigint", nullable: false),
                    floor = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    taken = table.Column<long>(type: "bigint", nullable: false),
                    repeats = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_cursors", x => new { x.tenant_id, x.store_id });
                });

            migrationBuilder.CreateTable(
                name: "inbox_keys",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_keys", x => new { x.tenant_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "queue_items",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lane = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false, defaultValueSql: "nextval('platform.queue_sequence')"),
                    slot = table.Column<short>(type: "smallint", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_queue_items", x => new { x.tenant_id, x.lane, x.sequence, x.slot });
                });

            migrationBuilder.CreateTable(
                name: "queue_outcomes",
                schema: "platform",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lane = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    slot = table.Column<short>(type: "smallint", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fence = table.Column<long>(type: "bigint", nullable: false),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_queue_outcomes", x => new { x.tenant_id, x.lane, x.sequence, x.slot });
                });

            migrationBuilder.CreateIndex(
                name: "ix_work_items_due",
                schema: "platform",
                table: "work_items",
                columns: new[] { "tenant_id", "lane", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_runs_member",
                schema: "activity",
                table: "runs",
                columns: new[] { "tenant_id", "started_by", "id" },
                filter: "started_by is not null");

            migrationBuilder.CreateIndex(
                name: "ix_runs_people",
                schema: "activity",
                table: "runs",
                columns: new[] { "tenant_id", "id" },
                filter: "started_by is not null");

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
            migrationBuilder.DropTable(
                name: "inbox_bodies",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "inbox_cursors",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "inbox_keys",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "queue_items",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "queue_outcomes",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "ix_work_items_due",
                schema: "platform",
                table: "work_items");

            migrationBuilder.DropIndex(
                name: "ix_runs_member",
                schema: "activity",
                table: "runs");

            migrationBuilder.DropIndex(
                name: "ix_runs_people",
                schema: "activity",
                table: "runs");

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

            migrationBuilder.DropColumn(
                name: "attempt",
                schema: "platform",
                table: "work_items");

            migrationBuilder.DropSequence(
                name: "queue_sequence",
                schema: "platform");
        }
    }
}
