using Microsoft.EntityFrameworkCore;
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
        var slots = Slots(operation, model);
        var parts = slots is not null ? $"list ({TableSlots.Column})" : InboxSchema.IsPartitioned(table) ? $"range ({InboxSchema.PartitionColumn})" : null;
        base.Generate(operation, model, builder, terminate && parts is null);
        if (parts is not null)
        {
            builder.AppendLine($" partition by {parts};");
            builder.EndCommand();
        }

        var walled = operation.Columns.Any(column => column.Name == "tenant_id") && operation.Schema != DatabaseRoles.DirectorySchema;
        if (walled)
        {
            Wall(table, builder);
        }

        for (var slot = 0; slot < slots; slot++)
        {
            builder.AppendLine($"create table {table}_{slot} partition of {table} for values in ({slot});");
            if (walled)
            {
                Wall($"{table}_{slot}", builder);
            }
        }

        var rights = operation.Schema == "audit" ? "select, insert" : "select, insert, update, delete";
        builder.AppendLine($"grant {rights} on {table} to {DatabaseRoles.App};");
        if (InboxSchema.Insertable.Contains(table))
        {
            builder.AppendLine(InboxSchema.InsertSql(table, operation.Schema != DatabaseRoles.DirectorySchema));
        }

        builder.EndCommand();
    }

    protected override void Generate(CreateSequenceOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        base.Generate(operation, model, builder);
        builder.AppendLine($"grant usage, select on sequence {operation.Schema}.{operation.Name} to {DatabaseRoles.App};");
        builder.EndCommand();
    }

    private static void Wall(string table, MigrationCommandListBuilder builder)
    {
        builder.AppendLine($"alter table {table} enable row level security;");
        builder.AppendLine($"alter table {table} force row level security;");
        builder.AppendLine($"create policy tenant on {table} using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());");
    }

    private static int? Slots(CreateTableOperation operation, IModel? model) =>
        model?.GetEntityTypes().FirstOrDefault(entity => entity.GetTableName() == operation.Name && entity.GetSchema() == operation.Schema)
            ?.FindAnnotation(TableSlots.Annotation)?.Value as int?;

    protected override void Generate(EnsureSchemaOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        base.Generate(operation, model, builder);
        builder.AppendLine($"grant usage on schema {operation.Name} to {DatabaseRoles.App};");
        builder.EndCommand();
    }
}
