using Npgsql;

namespace TenantConsole.Testing;

/// <summary>Knows when work has come to where it waits for somebody else's lock, so that a test can order two things that happen at the same moment.</summary>
public static class BlockedWork
{
    /// <summary>Returns when so many connections of a database wait for locks.</summary>
    public static async Task WaitAsync(string superuser, int connections)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var look = new NpgsqlConnection(superuser);
        await look.OpenAsync(patience.Token);
        await using var count = new NpgsqlCommand("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'", look);
        while ((long)(await count.ExecuteScalarAsync(patience.Token))! < connections)
        {
            // looks again
        }
    }
}
