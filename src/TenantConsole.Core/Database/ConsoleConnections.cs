using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TenantConsole.Core.Database;

/// <summary>The connection strings of the three roles, derived from the settings.</summary>
/// <param name="App">What the application works with.</param>
/// <param name="Ingest">What the receiver of notifications works with.</param>
/// <param name="Direct">What migrates, listens and takes advisory locks.</param>
public sealed record ConsoleConnections(string App, string Ingest, string Direct)
{
    /// <summary>
    /// Where one login is given for everything, the application's own logins get passwords derived from it, so that all nodes know them
    /// and none has to store them. Where two are given, <c>Console</c> is used as it is.
    /// </summary>
    public static ConsoleConnections From(DatabaseOptions options)
    {
        var direct = new NpgsqlConnectionStringBuilder(options.Direct ?? options.Console);
        var console = new NpgsqlConnectionStringBuilder(options.Console);
        var separate = options.Direct is not null && console.Username != direct.Username;
        return new(
            separate ? Named(console, null) : Named(console, DatabaseRoles.App),
            Named(console, DatabaseRoles.Ingest),
            direct.ConnectionString);
    }

    /// <summary>The password of one of our login roles, derived from the administrator's.</summary>
    public static string PasswordOf(string role, NpgsqlConnectionStringBuilder administrator) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(administrator.Password ?? ""), Encoding.UTF8.GetBytes("TenantConsole role " + role)));

    private static string Named(NpgsqlConnectionStringBuilder console, string? role)
    {
        var named = new NpgsqlConnectionStringBuilder(console.ConnectionString)
        {
            ApplicationName = console.ApplicationName ?? "TenantConsole",
            // Hot statements are planned once a connection; a pooler in transaction mode wants this set to 0 by its owner.
            // ShouldSerialize is true for what was given; ContainsKey is true for every setting that exists.
            MaxAutoPrepare = console.ShouldSerialize("Max Auto Prepare") ? console.MaxAutoPrepare : 100,
        };
        if (role is not null)
        {
            named.Password = PasswordOf(role, console);
            named.Username = role;
        }

        return named.ConnectionString;
    }
}
