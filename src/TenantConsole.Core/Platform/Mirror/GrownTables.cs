using Npgsql;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>
/// Has the server look at tables that grow while they are filled, soon at first and ever more rarely: after 1,000 objects of this node, 2,000,
/// 4,000, … and then every 50,000. The server decides which tables have grown enough to be worth it (<c>directory.look_at_grown_tables</c>).
/// </summary>
public sealed class GrownTables(NpgsqlDataSource source)
{
    private const long First = 1_000;
    private const long Most = 50_000;

    private long _written;
    private long _next = First;

    /// <summary>Counts objects that were committed, and looks when it is time.</summary>
    public async ValueTask CountAsync(int objects, CancellationToken cancellationToken)
    {
        var written = Interlocked.Add(ref _written, objects);
        var next = Interlocked.Read(ref _next);
        if (written < next || Interlocked.CompareExchange(ref _next, written + Math.Min(written, Most), next) != next)
            return;
        await using var command = source.CreateCommand("select directory.look_at_grown_tables()");
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
