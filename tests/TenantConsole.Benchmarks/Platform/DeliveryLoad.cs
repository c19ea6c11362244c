using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace TenantConsole.Benchmarks.Platform;

/// <summary>
/// The platform's side of the wire: signed deliveries over kept connections on one thread, one request at a time on each. Keeps its own record of what was answered with 200, by which the database is checked.
/// </summary>
/// <remarks>Every twentieth delivery repeats one of shortly before, with the same bytes and the same id.</remarks>
internal sealed class DeliveryLoad : IDisposable
{
    /// <summary>The key and secret of the app.</summary>
    public const string App = "bench", Secret = "benchsecret";

    /// <summary>The first notification's id; the others follow.</summary>
    public const long FirstId = 7_400_000_000_000_000_000;

    private const int RepeatEvery = 20;
    private const int RepeatOf = 10;
    private static readonly byte[] Key = Encoding.ASCII.GetBytes(Secret);

    private readonly string[] _shops;
    private readonly Connection[] _connections;
    private readonly Dictionary<Socket, Connection> _bySocket;
    private readonly byte[] _head;
    private readonly byte[] _signed = new byte[1_024];
    private readonly List<Socket> _ready = [];
    private long _next;

    public DeliveryLoad(Uri address, string[] shops, int connections, long first = 0)
    {
        _shops = shops;
        _next = first;
        _head = Encoding.ASCII.GetBytes($"POST /webhooks/tiktok/{App} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: ");
        _connections = [.. Enumerable.Range(0, connections).Select(_ => new Connection(address))];
        _bySocket = _connections.ToDictionary(c => c.Socket);
    }

    /// <summary>How many were answered with 200.</summary>
    public long Stored { get; private set; }

    /// <summary>How many were answered otherwise.</summary>
    public long Refused { get; private set; }

    /// <summary>The longest time to a 200 in ms.</summary>
    public double Slowest { get; private set; }

    /// <summary>The numbers of notifications that were answered with 200 at least once.</summary>
    public HashSet<long> Acknowledged { get; } = [];

    /// <summary>The number of the next delivery.</summary>
    public long Next => _next;

    /// <summary>As many as are taken: each connection sends again as soon as it has its answer.</summary>
    /// <returns>Those answered with 200 a second.</returns>
    public double Full(TimeSpan time)
    {
        var before = Stored;
        var started = Stopwatch.GetTimestamp();
        foreach (var connection in _connections)
            Send(connection, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) < time)
        {
            foreach (var connection in Answered(100))
                Send(connection, Stopwatch.GetTimestamp());
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        var stored = Stored - before;
        Drain();
        return stored / elapsed.TotalSeconds;
    }

    /// <summary>A fixed rate that waits for nobody. A delivery's time is counted from when it was due, whether or not a connection was free.</summary>
    /// <returns>The times of the deliveries in ms, rising.</returns>
    public double[] Open(int perSecond, TimeSpan time)
    {
        var times = new List<double>((int)(perSecond * time.TotalSeconds));
        var free = new Stack<Connection>(_connections);
        var ticks = (double)Stopwatch.Frequency / perSecond;
        var started = Stopwatch.GetTimestamp();
        long due = 0;
        var all = (long)(perSecond * time.TotalSeconds);
        while (due < all)
        {
            var now = Stopwatch.GetTimestamp();
            while (due < all && free.Count > 0 && started + (long)(due * ticks) <= now)
                Send(free.Pop(), started + (long)(due++ * ticks));
            foreach (var connection in Answered(1))
            {
                times.Add(connection.Took);
                free.Push(connection);
            }
        }

        foreach (var connection in Drain())
            times.Add(connection.Took);
        times.Sort();
        return [.. times];
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
            connection.Socket.Dispose();
    }

    private List<Connection> Drain()
    {
        var drained = new List<Connection>();
        while (_connections.Any(c => c.Busy))
            drained.AddRange(Answered(100));
        return drained;
    }

    private IEnumerable<Connection> Answered(int milliseconds)
    {
        _ready.Clear();
        foreach (var connection in _connections)
        {
            if (connection.Busy)
                _ready.Add(connection.Socket);
        }

        if (_ready.Count == 0)
        {
            Thread.Sleep(milliseconds);
            yield break;
        }

        Socket.Select(_ready, null, null, milliseconds * 1_000);
        foreach (var socket in _ready)
        {
            var connection = _bySocket[socket];
            if (connection.Receive() is not { } status)
                continue;
            if (status == 200)
            {
                Stored++;
                Acknowledged.Add(connection.Number);
                Slowest = Math.Max(Slowest, connection.Took);
            }
            else
            {
                Refused++;
            }

            yield return connection;
        }
    }

    private void Send(Connection connection, long due)
    {
        var number = _next++;
        if (number % RepeatEvery == RepeatEvery - 1)
            number -= RepeatOf;
        var id = FirstId + number;
        Span<byte> signed = _signed;
        Encoding.ASCII.GetBytes(App, signed);
        var body = signed[App.Length..];
        var order = 576_000_000_000_000_000 + (number / 4); // an order is told of four times
        System.Text.Unicode.Utf8.TryWrite(
            body, CultureInfo.InvariantCulture,
            $"{{\"type\":1,\"tts_notification_id\":\"{id}\",\"shop_id\":\"{_shops[number / 4 % _shops.Length]}\",\"timestamp\":{1_767_225_600 + (number / 1_000)},\"data\":{{\"order_id\":\"{order}\",\"order_status\":\"AWAITING_SHIPMENT\",\"is_on_hold_order\":false,\"update_time\":{1_767_225_599 + (number / 1_000)}}}}}",
            out var length);
        Span<byte> signature = stackalloc byte[32];
        HMACSHA256.HashData(Key, signed[..(App.Length + length)], signature);
        connection.Send(number, due, _head, signature, body[..length]);
    }

    private sealed class Connection
    {
        private readonly byte[] _request = new byte[2_048];
        private readonly byte[] _answer = new byte[2_048];
        private long _due;
        private int _read;

        public Connection(Uri address)
        {
            Socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            Socket.Connect(new IPEndPoint(IPAddress.Loopback, address.Port));
        }

        public Socket Socket { get; }

        public bool Busy { get; private set; }

        public long Number { get; private set; }

        public double Took { get; private set; }

        public void Send(long number, long due, ReadOnlySpan<byte> head, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> body)
        {
            (Number, _due, _read, Busy) = (number, due, 0, true);
            Span<byte> request = _request;
            head.CopyTo(request);
            var at = head.Length;
            body.Length.TryFormat(request[at..], out var written, default, CultureInfo.InvariantCulture);
            at += written;
            "\r\nAuthorization: "u8.CopyTo(request[at..]);
            at += 17;
            Convert.TryToHexStringLower(signature, request[at..], out written);
            at += written;
            "\r\n\r\n"u8.CopyTo(request[at..]);
            at += 4;
            body.CopyTo(request[at..]);
            Socket.Send(request[..(at + body.Length)]);
        }

        /// <summary>The status, or null when the answer is not whole. Answers have no body.</summary>
        public int? Receive()
        {
            var read = Socket.Receive(_answer.AsSpan(_read));
            if (read == 0)
                throw new InvalidOperationException("The server closed a connection.");
            _read += read;
            var answer = _answer.AsSpan(0, _read);
            if (!answer.EndsWith("\r\n\r\n"u8))
                return null;
            Took = Stopwatch.GetElapsedTime(_due).TotalMilliseconds;
            Busy = false;
            return int.Parse(answer.Slice(9, 3), CultureInfo.InvariantCulture);
        }
    }
}
