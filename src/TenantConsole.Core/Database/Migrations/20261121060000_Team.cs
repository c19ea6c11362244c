using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TenantConsole.Core.Database.Migrations
{
    /// <inheritdoc />
    public partial class Team : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "stamp",
                schema: "audit",
                table: "seals",
                type: "bytea",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "subject",
                schema: "activity",
                table: "runs",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(300)",
                oldMaxLength: 300);

            migrationBuilder.AddColumn<Guid>(
                name: "started_by_key",
                schema: "activity",
                table: "runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "former_grants",
                schema: "access",
                table: "members",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "last_seen_at",
                schema: "access",
                table: "members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "removed_at",
                schema: "access",
                table: "members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "secret",
                schema: "activity",
                table: "mails",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<string>(
                name: "title",
                schema: "activity",
                table: "findings",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(300)",
                oldMaxLength: 300);

            migrationBuilder.AddColumn<string>(
                name: "device",
                schema: "audit",
                table: "entries",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "stamp",
                schema: "audit",
                table: "entries",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "archived_at",
                schema: "tenancy",
                table: "clients",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "color",
                schema: "tenancy",
                table: "clients",
                type: "char(7)",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "logo_id",
                schema: "tenancy",
                table: "clients",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "brand_name",
                schema: "tenancy",
                table: "agencies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closes_at",
                schema: "tenancy",
                table: "agencies",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "color",
                schema: "tenancy",
                table: "agencies",
                type: "char(7)",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_steps_done_at",
                schema: "tenancy",
                table: "agencies",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "logo_id",
                schema: "tenancy",
                table: "agencies",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "api_keys",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    prefix = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    previous_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    maker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    maker_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    permissions = table.Column<List<string>>(type: "text[]", nullable: false),
                    reach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stores = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    per_minute = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "columns",
                schema: "activity",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    columns = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_columns", x => new { x.tenant_id, x.member_id, x.list });
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    grants = table.Column<string>(type: "jsonb", nullable: false),
                    invited_by = table.Column<Guid>(type: "uuid", nullable: true),
                    invited_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    accepted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "logos",
                schema: "tenancy",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    content_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logos", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "fk_logos_client",
                        columns: x => new { x.tenant_id, x.client_id },
                        principalSchema: "tenancy",
                        principalTable: "clients",
                        principalColumns: new[] { "tenant_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "notification_choices",
                schema: "activity",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notification_choices", x => new { x.tenant_id, x.member_id, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "notifications",
                schema: "activity",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    thing = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    link = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => new { x.tenant_id, x.member_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "pinned_stores",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    store_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pinned_stores", x => new { x.tenant_id, x.member_id, x.store_id });
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    density = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    time_zone = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    formats = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    reduced_motion = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preferences", x => new { x.tenant_id, x.member_id });
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    permission = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    store = table.Column<Guid>(type: "uuid", nullable: true),
                    member = table.Column<Guid>(type: "uuid", nullable: true),
                    seen = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "views",
                schema: "activity",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    query = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    shared = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_views", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "api_key_uses",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_key_uses", x => new { x.tenant_id, x.key_id });
                    table.ForeignKey(
                        name: "fk_api_key_uses_key",
                        columns: x => new { x.tenant_id, x.key_id },
                        principalSchema: "access",
                        principalTable: "api_keys",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kept_answers",
                schema: "access",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: true),
                    content_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    location = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_answers", x => new { x.tenant_id, x.key_id, x.name });
                    table.ForeignKey(
                        name: "fk_kept_answers_key",
                        columns: x => new { x.tenant_id, x.key_id },
                        principalSchema: "access",
                        principalTable: "api_keys",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_views",
                schema: "activity",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    view_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_views", x => new { x.tenant_id, x.list, x.role });
                    table.ForeignKey(
                        name: "fk_role_views_view",
                        columns: x => new { x.tenant_id, x.view_id },
                        principalSchema: "activity",
                        principalTable: "views",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entries_member",
                schema: "audit",
                table: "entries",
                columns: new[] { "tenant_id", "member_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_entries_store",
                schema: "audit",
                table: "entries",
                columns: new[] { "tenant_id", "store_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invitations_waiting",
                schema: "access",
                table: "invitations",
                columns: new[] { "tenant_id", "sent_at" },
                filter: "accepted_at is null and revoked_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_logos_client",
                schema: "tenancy",
                table: "logos",
                columns: new[] { "tenant_id", "client_id" });

            migrationBuilder.CreateIndex(
                name: "ix_notifications_unread",
                schema: "activity",
                table: "notifications",
                columns: new[] { "tenant_id", "member_id" },
                filter: "read_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_role_views_view",
                schema: "activity",
                table: "role_views",
                columns: new[] { "tenant_id", "view_id" });

            migrationBuilder.CreateIndex(
                name: "ix_views_list",
                schema: "activity",
                table: "views",
                columns: new[] { "tenant_id", "list", "owner_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_key_uses",
                schema: "access");

            migrationBuilder.DropTable(
                name: "columns",
                schema: "activity");

            migrationBuilder.DropTable(
                name: "invitations",
                schema: "access");

            migrationBuilder.DropTable(
                name: "kept_answers",
                schema: "access");

            migrationBuilder.DropTable(
                name: "logos",
                schema: "tenancy");

            migrationBuilder.DropTable(
                name: "notification_choices",
                schema: "activity");

            migrationBuilder.DropTable(
                name: "notifications",
                schema: "activity");

            migrationBuilder.DropTable(
                name: "pinned_stores",
                schema: "access");

            migrationBuilder.DropTable(
                name: "preferences",
                schema: "access");

            migrationBuilder.DropTable(
                name: "reviews",
                schema: "access");

            migrationBuilder.DropTable(
                name: "role_views",
                schema: "activity");

            migrationBuilder.DropTable(
                name: "api_keys",
                schema: "access");

            migrationBuilder.DropTable(
                name: "views",
                schema: "activity");

            migrationBuilder.DropIndex(
                name: "ix_entries_member",
                schema: "audit",
                table: "entries");

            migrationBuilder.DropIndex(
                name: "ix_entries_store",
                schema: "audit",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "stamp",
                schema: "audit",
                table: "seals");

            migrationBuilder.DropColumn(
                name: "started_by_key",
                schema: "activity",
                table: "runs");

            migrationBuilder.DropColumn(
                name: "former_grants",
                schema: "access",
                table: "members");

            migrationBuilder.DropColumn(
                name: "last_seen_at",
                schema: "access",
                table: "members");

            migrationBuilder.DropColumn(
                name: "removed_at",
                schema: "access",
                table: "members");

            migrationBuilder.DropColumn(
                name: "secret",
                schema: "activity",
                table: "mails");

            migrationBuilder.DropColumn(
                name: "device",
                schema: "audit",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "stamp",
                schema: "audit",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "archived_at",
                schema: "tenancy",
                table: "clients");

            migrationBuilder.DropColumn(
                name: "color",
                schema: "tenancy",
                table: "clients");

            migrationBuilder.DropColumn(
                name: "logo_id",
                schema: "tenancy",
                table: "clients");

            migrationBuilder.DropColumn(
                name: "brand_name",
                schema: "tenancy",
                table: "agencies");

            migrationBuilder.DropColumn(
                name: "closes_at",
                schema: "tenancy",
                table: "agencies");

            migrationBuilder.DropColumn(
                name: "color",
                schema: "tenancy",
                table: "agencies");

            migrationBuilder.DropColumn(
                name: "first_steps_done_at",
                schema: "tenancy",
                table: "agencies");

            migrationBuilder.DropColumn(
                name: "logo_id",
                schema: "tenancy",
                table: "agencies");

            migrationBuilder.AlterColumn<string>(
                name: "subject",
                schema: "activity",
                table: "runs",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "title",
                schema: "activity",
                table: "findings",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");
        }
    }
}
