using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Exit;

/// <summary>
/// What an agency's export holds: every table of the model, so that a new one is in it by being declared, without what is secret, personal or
/// made of the rest. docs/agency-export.md says why for each.
/// </summary>
public static class AgencyExportTables
{
    /// <summary>Tables that stay out.</summary>
    public static IReadOnlySet<string> LeftOut { get; } = new HashSet<string>
    {
        "orders.buyers", // personal: readable one by one by who may, and never as a file
        "tenancy.persons", // the keys to them
        "activity.mails", // links that let somebody in
        "orders.search_terms", // made of the orders
        "platform.work_items", // the queue of this moment
        "platform.queue_items",
        "platform.queue_outcomes",
        "stores.consent_states",
        "access.kept_answers",
    };

    // Bytes are secrets or digests unless they are one of these.
    private static readonly HashSet<string> Bytes = ["audit.seals.hash", "audit.seals.stamp", "activity.files.hash"];

    private static readonly HashSet<string> Columns = ["stores.stores.cipher"];

    /// <summary>One table of the file.</summary>
    /// <param name="Schema">Its schema, the module's name.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Columns">Those that are written, in their order.</param>
    public sealed record Table(string Schema, string Name, IReadOnlyList<string> Columns)
    {
        /// <summary>Its file in the archive.</summary>
        public string File => $"{Schema}/{Name}.csv";
    }

    /// <summary>All, by name.</summary>
    public static IReadOnlyList<Table> Of(ConsoleDb db) =>
    [
        .. db.Model.GetRelationalModel().Tables
            .Where(table => table.Schema is not null && !LeftOut.Contains($"{table.Schema}.{table.Name}"))
            .OrderBy(table => table.Schema, StringComparer.Ordinal).ThenBy(table => table.Name, StringComparer.Ordinal)
            .Select(table => new Table(table.Schema!, table.Name, [.. table.Columns.Where(column => IsWritten(table, column)).Select(column => column.Name)])),
    ];

    private static bool IsWritten(ITable table, IColumn column)
    {
        var name = $"{table.Schema}.{table.Name}.{column.Name}";
        return column.Name != "xmin" && !Columns.Contains(name) && (column.StoreType != "bytea" || Bytes.Contains(name));
    }
}
