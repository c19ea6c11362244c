using Microsoft.Extensions.Logging;
using Npgsql;

namespace TenantConsole.Core.Platform.Mirror;

/// <summary>
/// Has the server look at tables that grow while they are filled, soon at first and ever more rarely: after 1,000 objects of this node, 2,000,
/// 4,000, … and then every 50,000. The server decides which tables have grown enough to be worth it (<c>directory.look_at_grown_tables</c>).
/// </summary>
/// <remarks>Nobody waits for it: it takes a second or two of large tables, and the lane that happens to come by would stand still for as long.</remarks>
public sealed class GrownTables(NpgsqlDataSource source, ILogger<GrownTables> log)
{
    private const long First = 1_000;
    private const long Most = 50_000;

    private long _written;
    private long _next = First;
    private int _looking;

    /// <summary>Counts objects that were committed, and has the server look when it is time and it is not at it.</summary>
    public void Count(int objects)
    {
        var written = Interlocked.Add(ref _written, objects);
        var next = Interlocked.Read(ref _next);
        if (written < next || Interlocked.Exchange(ref _looking, 1) == 1)
            return;
        Interlocked.Exchange(ref _next, written + Math.Min(written, Most));
        _ = LookAsync();
    }

    private async Task LookAsync()
    {
        try
        {
            await using var command = source.CreateCommand("select directory.look_at_grown_tables()");
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception away) // the server's own looking will do it later
        {
            log.CannotLookAtTables(away);
        }
        finally
        {
            Interlocked.Exchange(ref _looking, 0);
        }
    }
}
