using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TenantConsole.Benchmarks.Shell;

/// <summary>
/// A browser as far as the server can tell: takes a page over HTTP, opens its circuit over a WebSocket, hands over the page's components and its state,
/// answers calls to scripts, acknowledges every batch, and clicks. It keeps no document.
/// </summary>
internal sealed partial class HeadlessCircuit : IAsyncDisposable
{
    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _ended = new();
    private readonly TaskCompletionSource _attached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _live = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, long> _handlers = [];
    private Task _reading = Task.CompletedTask;
    private Action? _heard;
    private long _interop;
    private int _calls;

    /// <summary>Bytes of all render batches.</summary>
    public long BatchBytes { get; private set; }

    /// <summary>The connection ended although nobody asked for it.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Opens the page and waits until the layout says that its circuit answers.</summary>
    public static async Task<HeadlessCircuit> OpenAsync(Uri address, string cookies, string html, string path, CancellationToken cancellationToken)
    {
        var circuit = new HeadlessCircuit();
        circuit._socket.Options.SetRequestHeader("Cookie", cookies);
        circuit._socket.Options.DangerousDeflateOptions = new() { ClientContextTakeover = false }; // as browsers ask
        circuit._socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
        await circuit._socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "_blazor" }.Uri, cancellationToken);
        await circuit._socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, cancellationToken);
        var answer = new byte[256];
        var first = await circuit._socket.ReceiveAsync(answer, cancellationToken);
        if (Encoding.UTF8.GetString(answer, 0, first.Count) != "{}\u001e")
        {
            throw new InvalidOperationException("The hub refused: " + Encoding.UTF8.GetString(answer, 0, first.Count));
        }

        circuit._reading = circuit.ReadAsync();
        await circuit.SendAsync(1, NoHeaders, "0", "StartCircuit", new object?[] { address.ToString(), new Uri(address, path).ToString(), "[]", "" });
        await circuit._attached.Task.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);
        var state = State().Match(html) is { Success: true } kept ? kept.Groups[1].Value : "";
        await circuit.InvokeAsync("UpdateRootComponents", Operations(html), state);
        await circuit._live.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellationToken);
        return circuit;
    }

    /// <summary>Follows a link of the page and gives the milliseconds until the first batch and until the last one within the patience.</summary>
    public Task<(double First, double Last)> GoAsync(Uri url, TimeSpan patience) => TimeAsync(() => InvokeAsync("OnLocationChanged", url.ToString(), null, true), patience);

    /// <summary>Raises a key on the list.</summary>
    public Task<(double First, double Last)> KeyAsync(string key, TimeSpan patience)
    {
        var details = JsonSerializer.Serialize(new object[]
        {
            new { eventHandlerId = _handlers["onkeydown"], eventName = "keydown" },
            new { key, code = "Key" + key.ToUpperInvariant(), location = 0, repeat = false, ctrlKey = false, shiftKey = false, altKey = false, metaKey = false, type = "keydown", isComposing = false },
        });
        return TimeAsync(() => InvokeAsync("BeginInvokeDotNetFromJS", (++_calls).ToString(System.Globalization.CultureInfo.InvariantCulture), null, "DispatchEventAsync", _interop, details), patience);
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        _socket.Abort();
        await _reading;
        _socket.Dispose();
        _sending.Dispose();
        _ended.Dispose();
    }

    private async Task<(double First, double Last)> TimeAsync(Func<Task> act, TimeSpan patience)
    {
        var (first, last, heard) = (0d, 0d, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var started = TimeProvider.System.GetTimestamp();
        _heard = () =>
        {
            last = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
            if (first == 0)
            {
                first = last;
                heard.TrySetResult();
            }
        };
        await act();
        await Task.WhenAny(heard.Task, _reading, Task.Delay(TimeSpan.FromSeconds(60)));
        if (!heard.Task.IsCompleted)
        {
            throw new InvalidOperationException(Failure is null ? "A click was not answered within a minute." : "A circuit ended: " + Failure.Message, Failure);
        }

        if (patience - TimeProvider.System.GetElapsedTime(started) is var rest && rest > TimeSpan.Zero)
        {
            await Task.Delay(rest);
        }

        _heard = null;
        return (first, last);
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        var (start, end) = (0, 0);
        try
        {
            while (true)
            {
                if (end == buffer.Length)
                {
                    if (start > 0)
                    {
                        buffer.AsSpan(start, end - start).CopyTo(buffer);
                        (start, end) = (0, end - start);
                    }
                    else
                    {
                        Array.Resize(ref buffer, buffer.Length * 2);
                    }
                }

                var received = await _socket.ReceiveAsync(buffer.AsMemory(end), _ended.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    throw new InvalidOperationException("The server closed the circuit.");
                }

                end += received.Count;
                while (Length(buffer, start, end) is (var prefix, var length) && length >= 0 && start + prefix + length <= end)
                {
                    await HearAsync(buffer.AsMemory(start + prefix, length));
                    start += prefix + length;
                }

                if (start == end)
                {
                    (start, end) = (0, 0);
                    if (buffer.Length > 64 * 1024)
                    {
                        buffer = new byte[16 * 1024];
                    }
                }
            }
        }
        catch (Exception end2) when (_ended.IsCancellationRequested && end2 is OperationCanceledException or WebSocketException)
        {
        }
        catch (Exception failure)
        {
            Failure = failure;
            _attached.TrySetException(failure);
            _live.TrySetException(failure);
        }
    }

    private static (int Prefix, int Length) Length(byte[] buffer, int start, int end)
    {
        var length = 0;
        for (var i = 0; start + i < end && i < 5; i++)
        {
            length |= (buffer[start + i] & 0x7f) << (7 * i);
            if ((buffer[start + i] & 0x80) == 0)
            {
                return (i + 1, length);
            }
        }

        return (0, -1);
    }

    private async Task HearAsync(ReadOnlyMemory<byte> message)
    {
        var at = 0;
        var parts = (object?[])MessagePack.Read(message, ref at)!;
        switch (parts[0])
        {
            case 6L:
                await SendAsync(6);
                return;
            case 7L:
                throw new InvalidOperationException("The server ended the connection: " + parts[1]);
            case 1L:
                await HearAsync((string)parts[3]!, (object?[])parts[4]!);
                return;
        }
    }

    private async Task HearAsync(string target, object?[] arguments)
    {
        switch (target)
        {
            case "JS.RenderBatch":
                var bytes = (ReadOnlyMemory<byte>)arguments[1]!;
                BatchBytes += bytes.Length;
                _heard?.Invoke();
                if (!_handlers.ContainsKey("onkeydown"))
                {
                    foreach (var (name, handler) in new RenderBatch(bytes).Handlers())
                    {
                        _handlers.TryAdd(name, handler);
                    }
                }

                await InvokeAsync("OnRenderCompleted", arguments[0], null);
                return;
            case "JS.BeginInvokeJS":
                await ScriptAsync((long)arguments[0]!, (string)arguments[1]!, arguments[2] as string);
                return;
            case "JS.Error":
                throw new InvalidOperationException("The circuit failed: " + arguments[0]);
        }
    }

    // Scripts that the product calls: the module of the layout has a handle, all others return nothing.
    private async Task ScriptAsync(long call, string name, string? arguments)
    {
        if (name == "Blazor._internal.attachWebRendererInterop")
        {
            _interop = JsonDocument.Parse(arguments!).RootElement[1].GetProperty("__dotNetObject").GetInt64();
            _attached.TrySetResult();
        }

        if (call != 0)
        {
            var result = name switch
            {
                "import" => "{\"__jsObjectId\":1}",
                "started" => "\"Europe/London\"",
                _ => "null",
            };
            await InvokeAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{result}]");
        }

        if (name == "started")
        {
            _live.TrySetResult();
        }
    }

    private Task InvokeAsync(string target, params object?[] arguments) => SendAsync(1, NoHeaders, null, target, arguments);

    private async Task SendAsync(params object?[] message)
    {
        var body = new List<byte>(256);
        MessagePack.Write(body, message);
        var framed = new List<byte>(body.Count + 5);
        for (var rest = (uint)body.Count; ; rest >>= 7)
        {
            framed.Add((byte)(rest < 0x80 ? rest : rest & 0x7f | 0x80));
            if (rest < 0x80)
            {
                break;
            }
        }

        framed.AddRange(body);
        await _sending.WaitAsync(_ended.Token);
        try
        {
            await _socket.SendAsync(framed.ToArray(), WebSocketMessageType.Binary, true, _ended.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private static string Operations(string html)
    {
        var markers = Marker().Matches(html).Select(m => m.Groups[1].Value).Where(json => json.Contains("\"descriptor\"", StringComparison.Ordinal));
        return "{\"batchId\":1,\"operations\":[" + string.Join(',', markers.Select((json, i) => $"{{\"type\":\"add\",\"ssrComponentId\":{i + 1},\"marker\":{json}}}")) + "]}";
    }

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:([^-]*?)-->")]
    private static partial Regex State();
}
