using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Exit;

/// <summary>
/// Writes everything that an agency has into one archive: a CSV a table and a manifest with counts and hashes (docs/agency-export.md), all of
/// one state of the database. Streamed: memory does not grow with the agency. Taken up again it begins again.
/// </summary>
public sealed class AgencyExportJob(TenantDatabases databases, FileStore files, TimeProvider clock) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string RunKind = "agency.export";

    /// <summary>The version of the format.</summary>
    public const int Format = 1;

    /// <summary>How long the file is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const int Block = 1 << 16;

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>One file of the archive, as the manifest lists it.</summary>
    /// <param name="File">Its path in the archive.</param>
    /// <param name="Table">The table.</param>
    /// <param name="Columns">Its columns.</param>
    /// <param name="Rows">Rows without the heading.</param>
    /// <param name="Bytes">Its length, unpacked.</param>
    /// <param name="Sha256">Of its bytes, unpacked; hexadecimal.</param>
    public sealed record Part(string File, string Table, IReadOnlyList<string> Columns, long Rows, long Bytes, string Sha256);

    /// <summary>The file <c>manifest.json</c>.</summary>
    /// <param name="Format">The version of the format.</param>
    /// <param name="Agency">The agency's id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="At">When the state of the database is from.</param>
    /// <param name="AskedForBy">Who asked.</param>
    /// <param name="Files">The files.</param>
    /// <param name="LeftOut">The tables that are not in it.</param>
    public sealed record Manifest(int Format, Guid Agency, string Name, DateTimeOffset At, string AskedForBy, IReadOnlyList<Part> Files, IReadOnlyList<string> LeftOut);

    /// <inheritdoc />
    public string Kind => RunKind;

    /// <inheritdoc />
    public async Task<Problem?> ExecuteAsync(RunContext run, CancellationToken cancellationToken)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"agency-{clock.GetUtcNow():yyyyMMdd-HHmmss}.zip");
        StoredFile file;
        long rows = 0;
        try
        {
            file = await files.CreateAsync(
                run.Run.TenantId, new(name, "application/zip", Permission.AgencyClose, StoreScope.Everything, Lifetime),
                async (target, ct) => rows = await WriteAsync(run, target, ct), cancellationToken);
        }
        catch (ExportStopped stopped)
        {
            return stopped.Problem; // null when a person stopped it: the worker sees the request and says so
        }

        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        await db.Runs.Where(r => r.Id == run.Run.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.FileId, file.Id.Value), cancellationToken);
        run.Run.FileId = file.Id.Value;
        await run.ReportAsync(run.Run.Done, 0, run.Run.Done, Phrase.Of("agency.export.done", rows, name), null, cancellationToken);
        return null;
    }

    // The only way out of a half-written file: the store of files then keeps nothing of it.
    private sealed class ExportStopped(Problem? problem) : Exception
    {
        public Problem? Problem { get; } = problem;
    }

    private async Task<long> WriteAsync(RunContext run, Stream target, CancellationToken cancellationToken)
    {
        await using var db = databases.Open(run.Run.TenantId, StoreScope.Everything);
        var (tables, agency) = (AgencyExportTables.Of(db), await db.Agencies.AsNoTracking().SingleAsync(cancellationToken));
        await using var connection = await databases.Source.OpenConnectionAsync(cancellationToken);
        await BeginAsync(connection, run.Run.TenantId, cancellationToken);
        var at = clock.GetUtcNow();
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var parts = new List<Part>();
        foreach (var table in tables)
        {
            await run.ReportAsync(parts.Count, 0, tables.Count, Phrase.Of("agency.export.table", table.File), null, cancellationToken);
            if (run.CancelRequested)
                throw new ExportStopped(null);
            parts.Add(await CopyAsync(connection, archive, table, run.Run.TenantId, cancellationToken));
        }

        var manifest = new Manifest(Format, run.Run.TenantId.Value, agency.Name, at, run.Run.StartedByName, parts, [.. AgencyExportTables.LeftOut.Order(StringComparer.Ordinal)]);
        await using (var entry = archive.CreateEntry("manifest.json").Open())
            await JsonSerializer.SerializeAsync(entry, manifest, Readable, cancellationToken);
        await using (var end = new NpgsqlCommand("ROLLBACK", connection))
            await end.ExecuteNonQueryAsync(cancellationToken);
        await run.ReportAsync(parts.Count, 0, parts.Count, null, null, cancellationToken);
        return parts.Sum(part => part.Rows);
    }

    private static async Task BeginAsync(NpgsqlConnection connection, TenantId tenant, CancellationToken cancellationToken)
    {
        await using var begin = new NpgsqlBatch(connection)
        {
            BatchCommands = { new("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"), new(TenantSetting.Sql(tenant)), new("SET LOCAL TimeZone = 'UTC'"), new("SET LOCAL jit = off") },
        };
        await begin.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<Part> CopyAsync(NpgsqlConnection connection, ZipArchive archive, AgencyExportTables.Table table, TenantId tenant, CancellationToken cancellationToken)
    {
        // Names of the model and an id: nothing here was typed by anybody.
        var from = $"from {table.Schema}.{table.Name} where tenant_id = '{tenant.Value}'";
        long counted;
        await using (var count = new NpgsqlCommand($"select count(*) {from}", connection))
            counted = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
        await using var entry = archive.CreateEntry(table.File, CompressionLevel.Fastest).Open();
        using var reader = await connection.BeginTextExportAsync($"COPY (select {columns} {from}) TO STDOUT (FORMAT csv, HEADER, ENCODING 'UTF8')", cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (rows, bytes) = (new CsvRowCount(), 0L);
        var text = ArrayPool<char>.Shared.Rent(Block);
        var encoded = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Block));
        var encoder = Encoding.UTF8.GetEncoder();
        try
        {
            while (await reader.ReadAsync(text.AsMemory(0, Block), cancellationToken) is > 0 and var read)
            {
                rows.Take(text.AsSpan(0, read));
                var length = encoder.GetBytes(text.AsSpan(0, read), encoded, flush: false);
                hash.AppendData(encoded, 0, length);
                await entry.WriteAsync(encoded.AsMemory(0, length), cancellationToken);
                bytes += length;
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
            ArrayPool<byte>.Shared.Return(encoded);
        }

        if (rows.Rows != counted + 1)
            throw new ExportStopped(ExitProblems.CountsDiffer(table.File, counted, rows.Rows - 1));
        return new(table.File, $"{table.Schema}.{table.Name}", table.Columns, counted, bytes, Convert.ToHexStringLower(hash.GetCurrentHash()));
    }
}
