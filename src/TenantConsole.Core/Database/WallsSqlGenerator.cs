using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace TenantConsole.Core.Database;

/// <summary>
/// Puts the wall up with the table: a table that has a <c>tenant_id</c> gets row-level security, enabled and forced, its policy and its
/// grants in the same statement list that creates it, so that a migration cannot forget it. The <c>directory</c> schema has no tenant and
/// gets grants alone. The audit trail may be added to and read, never changed. A catalogue test looks at the result.
/// </summary>
#pragma warning disable EF1001 // The options type is the constructor's, and the constructor is the only way to extend the generator.
internal sealed class WallsSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        var table = $"{operation.Schema}.{operation.Name}";
        if (InboxSchema.IsPartitioned(table))
        {
            base.Generate(operation, model, builder, terminate: false);
            builder.AppendLine($" partition by range ({InboxSchema.PartitionColumn});");
            builder.EndCommand();
        }
        else
        {
            base.Generate(operation, model, builder, terminate);
        }

        if (operation.Columns.Any(column => column.Name == "tenant_id") && operation.Schema != DatabaseRoles.DirectorySchema)
        {
            builder.AppendLine($"alter table {table} enable row level security;");
            builder.AppendLine($"alter table {table} force row level security;");
            builder.AppendLine($"create policy tenant on {table} using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());");
        }

        var rights = operation.Schema == "audit" ? "select, insert" : "select, insert, update, delete";
        builder.AppendLine($"grant {rights} on {table} to {DatabaseRoles.App};");
        if (InboxSchema.Insertable.Contains(table))
        {
            builder.AppendLine(InboxSchema.InsertSql(table, operation.Schema != DatabaseRoles.DirectorySchema));
        }

        builder.EndCommand();
    }

    protected override void Generate(EnsureSchemaOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        base.Generate(operation, model, builder);
        builder.AppendLine($"grant usage on schema {operation.Name} to {DatabaseRoles.App};");
        builder.EndCommand();
    }
}
