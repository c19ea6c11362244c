using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TenantConsole.Core.Database.Directory.Migrations
{
    /// <inheritdoc />
    public partial class House : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_lanes_due",
                schema: "directory",
                table: "lanes");

            migrationBuilder.AddColumn<string>(
                name: "class",
                schema: "directory",
                table: "lanes",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Runs");

            migrationBuilder.AddColumn<long>(
                name: "first_pending",
                schema: "directory",
                table: "lanes",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "inbox_counts",
                schema: "directory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    app_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_counts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox_strays",
                schema: "directory",
                columns: table => new
                {
                    app_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    topic = table.Column<int>(type: "integer", nullable: false),
                    notification_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    event_time = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_strays", x => new { x.app_key, x.subject, x.key });
                });

            migrationBuilder.CreateTable(
                name: "inbox_wakes",
                schema: "directory",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    tenants = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    stores = table.Column<Guid[]>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_wakes", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "rate_limits",
                schema: "directory",
                columns: table => new
                {
                    app_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    endpoint = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    free_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    rate = table.Column<double>(type: "double precision", nullable: false),
                    ceiling = table.Column<double>(type: "double precision", nullable: false),
                    rate_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    throttled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    waiting = table.Column<int>(type: "integer", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rate_limits", x => new { x.app_key, x.subject, x.endpoint });
                });

            migrationBuilder.CreateIndex(
                name: "ix_lanes_due",
                schema: "directory",
                table: "lanes",
                columns: new[] { "class", "due_at" },
                filter: "due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_lanes_first_pending",
                schema: "directory",
                table: "lanes",
                column: "first_pending",
                filter: "first_pending is not null");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_counts_day",
                schema: "directory",
                table: "inbox_counts",
                columns: new[] { "day", "app_key" });

            migrationBuilder.CreateIndex(
                name: "ix_inbox_strays_received",
                schema: "directory",
                table: "inbox_strays",
                column: "received_at");

            migrationBuilder.CreateIndex(
                name: "ix_rate_limits_subject",
                schema: "directory",
                table: "rate_limits",
                column: "subject");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inbox_counts",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "inbox_strays",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "inbox_wakes",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "rate_limits",
                schema: "directory");

            migrationBuilder.DropIndex(
                name: "ix_lanes_due",
                schema: "directory",
                table: "lanes");

            migrationBuilder.DropIndex(
                name: "ix_lanes_first_pending",
                schema: "directory",
                table: "lanes");

            migrationBuilder.DropColumn(
                name: "class",
                schema: "directory",
                table: "lanes");

            migrationBuilder.DropColumn(
                name: "first_pending",
                schema: "directory",
                table: "lanes");

            migrationBuilder.CreateIndex(
                name: "ix_lanes_due",
                schema: "directory",
                table: "lanes",
                column: "due_at",
                filter: "due_at is not null");
        }
    }
}
