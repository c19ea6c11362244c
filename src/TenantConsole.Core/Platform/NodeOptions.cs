namespace TenantConsole.Core.Platform;

/// <summary>What this node does: one executable, roles by setting. Section <c>Node</c>.</summary>
public sealed class NodeOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Node";

    /// <summary>Serves pages and the API.</summary>
    public const string Web = "web";

    /// <summary>Receives notifications.</summary>
    public const string Ingest = "ingest";

    /// <summary>Works on lanes and fires schedules.</summary>
    public const string Work = "work";

    /// <summary><c>Node:Roles</c>: comma-separated. By default one process does all.</summary>
    public string Roles { get; set; } = $"{Web},{Ingest},{Work}";

    /// <summary><c>Node:Name</c>: names the node in leases; its machine and process by default.</summary>
    public string Name { get; set; } = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary><c>Node:Drain</c>: how long a node that is asked to stop says that it is not ready and serves all the same, so that a balancer can turn to the others first.</summary>
    public TimeSpan Drain { get; set; }

    /// <summary>True when the node has the role.</summary>
    public bool Has(string role) => Roles.Split(',', StringSplitOptions.TrimEntries).Contains(role, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of <see cref="Roles"/> that are no role.</summary>
    public IEnumerable<string> UnknownRoles() =>
        Roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(role => !new[] { Web, Ingest, Work }.Contains(role, StringComparer.OrdinalIgnoreCase));
}
