using Npgsql;

namespace TenantConsole.Core.Database;

/// <summary>Tells trouble of the database or of the way to it, which passes, from trouble with what was sent.</summary>
public static class DatabaseAway
{
    /// <summary>
    /// True when the database could not be reached, went away in the middle, or asks to come again (restart, too many connections, deadlock). Entity Framework hides such an error in an
    /// <see cref="InvalidOperationException"/> or an update's exception, so the causes are looked at too.
    /// </summary>
    public static bool Is(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException { IsTransient: true })
                return true;
        }

        return false;
    }
}
