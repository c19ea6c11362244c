using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Simulation.Histories;
using TenantConsole.Simulation.Nodes;

namespace TenantConsole.Simulation.Bugs;

/// <summary>
/// A mistake that the product does not make, put in from outside: other words in a statement on its way to the database, another service in the container, another setting, another way in. The histories must
/// find each.
/// </summary>
/// <param name="name">What it is called on the command line.</param>
/// <param name="summary">What goes wrong.</param>
internal sealed class PlantedBug(string name, string summary)
{
    private readonly List<(string Find, string Put)> _words = [];
    private int _planted;

    /// <summary>The product as it is.</summary>
    public static PlantedBug None => new("none", "the product as it is");

    public string Name => name;

    public string Summary => summary;

    /// <summary>Other services or settings.</summary>
    public Action<IServiceCollection>? Configure { get; init; }

    /// <summary>Another way in for notifications; tasks that nobody waits for go into the list.</summary>
    public Func<Node, string, List<Task>, Task<bool>>? Receive { get; init; }

    /// <summary>Another way to start a synchronisation.</summary>
    public Func<Node, SimulatedStore, Task>? Sync { get; init; }

    /// <summary>Other answers of the platform than it gave; null is none.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage?, HttpResponseMessage?>? Answer { get; init; }

    /// <summary>How often statements were changed. A bug of words that is never planted says nothing: the product's words have changed.</summary>
    public int Planted => Volatile.Read(ref _planted);

    /// <summary>True when it consists of words.</summary>
    public bool HasWords => _words.Count > 0;

    /// <summary>Changes statements on the wire.</summary>
    public Func<string, string>? Rewrite => HasWords ? Change : null;

    /// <summary>Puts other words for these; a statement that has <paramref name="find"/> is replaced whole when <paramref name="put"/> is one.</summary>
    public PlantedBug Words(string find, string put)
    {
        _words.Add((find, put));
        return this;
    }

    /// <summary>A delivery comes.</summary>
    public Task<bool> ReceiveAsync(Node node, string body, List<Task> abandoned) => Receive is { } other ? other(node, body, abandoned) : node.ReceiveAsync(body);

    /// <summary>Somebody asks for a synchronisation.</summary>
    public Task SyncAsync(Node node, SimulatedStore store) =>
        Sync is { } other ? other(node, store) : node.Get<SyncStores>().RunAsync(Actor.System(store.Tenant), [store.Id], node.Died);

    private string Change(string sql)
    {
        foreach (var (find, put) in _words)
        {
            if (!sql.Contains(find, StringComparison.Ordinal))
                continue;
            Interlocked.Increment(ref _planted);
            sql = put.StartsWith("update ", StringComparison.Ordinal) ? put : sql.Replace(find, put, StringComparison.Ordinal);
        }

        return sql;
    }
}
