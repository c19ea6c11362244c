using System.Globalization;

namespace TenantConsole.LocalPostgres;

/// <summary>Whom the server runs as when we are root, which PostgreSQL refuses to be.</summary>
internal sealed record ServerAccount(string Name, uint User, uint Group)
{
    private const string Accounts = "/etc/passwd";

    /// <summary>Null for an ordinary user: the server runs as that user.</summary>
    public static ServerAccount? ForThisProcess() =>
        OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess ? null : Choose(File.ReadLines(Accounts));

    /// <summary>The user postgres, else nobody. Both ids come from the line: nobody's group has another name on each system, and initdb wants a user that has a line.</summary>
    public static ServerAccount Choose(IEnumerable<string> lines)
    {
        var accounts = lines.Select(line => line.Split(':')).Where(fields => fields.Length > 3).ToList();
        foreach (var name in (string[])["postgres", "nobody"])
        {
            if (accounts.Find(fields => fields[0] == name) is { } fields
                && uint.TryParse(fields[2], CultureInfo.InvariantCulture, out var user)
                && uint.TryParse(fields[3], CultureInfo.InvariantCulture, out var group))
                return new ServerAccount(name, user, group);
        }

        throw new LocalPostgresException(
            "PostgreSQL does not run as root and there is neither a user postgres nor a user nobody: run as an ordinary user, or set ConnectionStrings:Console to a server.");
    }
}
