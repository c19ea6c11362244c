using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TenantConsole.Simulation.Wire;

/// <summary>
/// What stands between one node and the database: knows PostgreSQL's protocol well enough to see each batch as one step, to cut the node off before, within or after any of them, to hold one back, and to
/// change the words of statements on their way. The product's code knows nothing of it.
/// </summary>
internal sealed class DatabaseWire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<WireConnection, Task> _open = new();
    private readonly Task _accepting;
    private volatile bool _cut;

    public DatabaseWire(string host, int port)
    {
        Server = (host, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    /// <summary>The database.</summary>
    public (string Host, int Port) Server { get; }

    /// <summary>Where the node connects to.</summary>
    public int Port { get; }

    /// <summary>What is in store for the node.</summary>
    public Perils Perils { get; } = new();

    /// <summary>Changes statements; null leaves them.</summary>
    public Func<string, string>? Rewrite { get; set; }

    /// <summary>The node dies now.</summary>
    public Action Died { get; set; } = () => { };

    /// <summary>True when the node's process is dead.</summary>
    public bool IsCut => _cut;

    /// <summary>The process is dead: all its connections break, and it gets no new ones.</summary>
    public void Cut()
    {
        if (_cut)
            return;
        _cut = true;
        foreach (var connection in _open.Keys)
            connection.Abort();
        Died();
    }

    /// <summary>A new process may connect. Returns when nothing of the old one is left.</summary>
    public async Task MendAsync()
    {
        await Task.WhenAll(_open.Values);
        _cut = false;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _cut = true;
        _listener.Stop();
        foreach (var connection in _open.Keys)
            connection.Abort();
        await _accepting;
        await Task.WhenAll(_open.Values);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptSocketAsync();
                var connection = new WireConnection(this, near);
                if (_cut)
                {
                    connection.Abort();
                    continue;
                }

                var carrying = new TaskCompletionSource();
                _open[connection] = carrying.Task;
                _ = CarryAsync(connection, carrying);
                if (_cut)
                    connection.Abort(); // cut meanwhile
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // stopped
        }
    }

    private async Task CarryAsync(WireConnection connection, TaskCompletionSource carrying)
    {
        await connection.CarryAsync();
        _open.TryRemove(connection, out _);
        carrying.SetResult();
    }
}
