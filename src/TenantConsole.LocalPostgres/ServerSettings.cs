namespace TenantConsole.LocalPostgres;

/// <summary>What the server is told on its command line, fit for a laptop. The files of the cluster keep PostgreSQL's own defaults.</summary>
internal static class ServerSettings
{
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["max_connections"] = "200",
        ["shared_buffers"] = "256MB",
        ["effective_cache_size"] = "1GB",
        ["work_mem"] = "16MB",
        ["maintenance_work_mem"] = "128MB",
        ["max_wal_size"] = "2GB",
        ["checkpoint_timeout"] = "15min",
        ["random_page_cost"] = "1.1",
        ["jit"] = "off", // compiling a plan costs more than our short queries take
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["log_line_prefix"] = "%m [%p] ",
        ["log_parameter_max_length"] = "0", // parameters may be personal data
        ["log_parameter_max_length_on_error"] = "0",
    };

    private static readonly Dictionary<string, string> Fast = new()
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
        ["wal_level"] = "minimal",
        ["max_wal_senders"] = "0",
    };

    public static IEnumerable<string> Arguments(LocalPostgresOptions options, string data, int port)
    {
        var settings = new Dictionary<string, string>(Usual);
        foreach (var (name, value) in (options.Durable ? [] : Fast).Concat(options.Settings))
            settings[name] = value;
        // TCP on the loopback only, behind a password. No socket file: its path has a limit of 107 bytes that a long home would break.
        settings["listen_addresses"] = "127.0.0.1";
        settings["unix_socket_directories"] = "";
        return ["-D", data, "-p", $"{port}", .. settings.SelectMany(setting => (string[])["-c", $"{setting.Key}={setting.Value}"])];
    }
}
