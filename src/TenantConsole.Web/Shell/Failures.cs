using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace TenantConsole.Web.Shell;

/// <summary>What the screen says about failures nobody expected.</summary>
public static class Failures
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A reference short enough to read out, as in "7QK2-X0M4": printed on the page and in the log.</summary>
    public static string NewReference() => $"{RandomNumberGenerator.GetString(Alphabet, 4)}-{RandomNumberGenerator.GetString(Alphabet, 4)}";

    /// <summary>True when a database or service could not be reached, so that waiting is the right answer.</summary>
    public static bool IsAway(Exception? exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            // 57P01-57P03: the server is shutting down or starting; 08xxx: the connection broke.
            if (e is SocketException || (e is DbException db && (db.SqlState is null ? db.IsTransient : db.SqlState.StartsWith("08", StringComparison.Ordinal) || db.SqlState is "57P01" or "57P02" or "57P03")))
                return true;
        }
        return false;
    }
}
