using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TenantConsole.Core.Database;

/// <summary>
/// Sets the tenant in the work's own round trip, transaction-locally, so that nothing leans on a session's state: it holds behind a pooler
/// in transaction mode and without a reset on close. Reads and set-based updates become one text; transactions begin with SET LOCAL
/// (their BEGIN is deferred by the driver and travels along). The setting's value is a Guid of ours, so it may stand in the text;
/// <c>set_config</c> would not reach the workers of a distributed installation. Decision 0003.
/// </summary>
internal sealed class TenantWall : DbCommandInterceptor, IDbTransactionInterceptor
{
    public static TenantWall Instance { get; } = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Wrap(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Wrap(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Wrap(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Wrap(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Wrap(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Wrap(command, eventData);
        return ValueTask.FromResult(result);
    }

    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        using var command = SetTenant(result, eventData.Context);
        command?.ExecuteNonQuery();
        return result;
    }

    public async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        await using var command = SetTenant(result, eventData.Context);
        if (command is not null)
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return result;
    }

    private static void Wrap(DbCommand command, CommandEventData eventData)
    {
        // SaveChanges counts rows by statement in its own batch; its transaction already carries the tenant.
        if (command.Transaction is null && eventData.Context is ConsoleDb db)
        {
            command.CommandText = $"BEGIN;{TenantSetting.Sql(db.Tenant)};\n{command.CommandText}\n;COMMIT";
        }
    }

    private static DbCommand? SetTenant(DbTransaction transaction, object? context)
    {
        if (context is not ConsoleDb db)
        {
            return null;
        }

        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = TenantSetting.Sql(db.Tenant);
        return command;
    }
}
