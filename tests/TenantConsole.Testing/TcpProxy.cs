using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace TenantConsole.Testing;

/// <summary>
/// A wire between a browser and the product that can be cut, be dead for a while, lead to another process, or be long: each byte arrives
/// <see cref="Delay"/> later, in each direction, without making the wire narrower.
/// </summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, byte> _open = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _accepting;
    private volatile Uri _target;
    private volatile bool _dead;

    public TcpProxy(Uri target)
    {
        _target = target;
        _listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Where the browser goes.</summary>
    public Uri Url { get; }

    /// <summary>Where it leads; connections that are open stay where they are.</summary>
    public Uri Target { get => _target; set => _target = value; }

    /// <summary>One way, from one end to the other.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>New connections are cut as soon as they are made.</summary>
    public bool Dead { get => _dead; set => _dead = value; }

    /// <summary>Resets every open connection, as a lost network or a dead proxy would.</summary>
    public void Cut()
    {
        foreach (var socket in _open.Keys)
            Reset(socket);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        _listener.Stop();
        Cut();
        await _accepting;
        _ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptSocketAsync(_ended.Token);
                if (_dead)
                    Reset(near);
                else
                    _ = ServeAsync(near);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket near)
    {
        var far = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        near.NoDelay = true;
        (_open[near], _open[far]) = (0, 0);
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _target.Port, _ended.Token);
            await Task.WhenAll(CarryAsync(near, far), CarryAsync(far, near));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
        finally
        {
            Reset(near);
            Reset(far);
        }
    }

    private async Task CarryAsync(Socket from, Socket to)
    {
        var way = Channel.CreateUnbounded<(byte[] Bytes, int Length, long Due)>(new() { SingleReader = true, SingleWriter = true });
        var sending = SendAsync(way.Reader, to);
        try
        {
            while (true)
            {
                var bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
                var length = await from.ReceiveAsync(bytes, _ended.Token);
                way.Writer.TryWrite((bytes, length, Environment.TickCount64 + (long)Delay.TotalMilliseconds));
                if (length == 0)
                    break;
            }
        }
        finally
        {
            way.Writer.TryComplete();
            await sending;
        }
    }

    private async Task SendAsync(ChannelReader<(byte[] Bytes, int Length, long Due)> way, Socket to)
    {
        await foreach (var (bytes, length, due) in way.ReadAllAsync(_ended.Token))
        {
            if (due - Environment.TickCount64 is > 0 and var early)
                await Task.Delay(TimeSpan.FromMilliseconds(early), _ended.Token);
            if (length == 0)
                to.Shutdown(SocketShutdown.Send);
            else
                await to.SendAsync(bytes.AsMemory(0, length), _ended.Token);
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reset(Socket socket)
    {
        if (!_open.TryRemove(socket, out _) && !_dead)
            return;
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }
}
