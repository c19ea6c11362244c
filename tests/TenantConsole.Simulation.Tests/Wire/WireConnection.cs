using System.Buffers;
using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TenantConsole.Simulation.Wire;

/// <summary>One connection of a node to the database, message by message.</summary>
internal sealed class WireConnection(DatabaseWire wire, Socket near)
{
    private const int SecurityRequest = 80877103;
    private const int EncryptionRequest = 80877104;
    private const int CancelRequest = 80877102;
    private static readonly byte[] No = [(byte)'N'];

    private readonly Socket _far = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ArrayBufferWriter<byte> _flight = new();
    private volatile TaskCompletionSource? _swallow;
    private volatile byte _status = (byte)'?';

    /// <summary>Carries until one end closes.</summary>
    public async Task CarryAsync()
    {
        near.NoDelay = true;
        try
        {
            await _far.ConnectAsync(IPAddress.Parse(wire.Server.Host), wire.Server.Port);
            var down = DownAsync();
            await Quietly(UpAsync());
            Abort();
            await Quietly(down);
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // closed before it was open
        }
        finally
        {
            Abort();
            _swallow?.TrySetResult();
        }
    }

    /// <summary>Breaks it at once.</summary>
    public void Abort()
    {
        Close(near);
        Close(_far);
    }

    private static void Close(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // it is
        }

        socket.Dispose();
    }

    private static async Task Quietly(Task pump)
    {
        try
        {
            await pump;
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // closed
        }
    }

    /// <summary>From the node to the database. What the node sends up to its wish for an answer is one step.</summary>
    private async Task UpAsync()
    {
        var buffer = new FrameBuffer();
        var begun = false;
        while (true)
        {
            var read = await near.ReceiveAsync(buffer.Space());
            if (read == 0)
            {
                _far.Shutdown(SocketShutdown.Send);
                return;
            }

            buffer.Took(read);
            while (buffer.TryNext(begun, out var frame))
            {
                if (!begun)
                    begun = await BeginAsync(frame);
                else
                    await UpAsync(frame);
            }
        }
    }

    private async Task<bool> BeginAsync(ReadOnlyMemory<byte> frame)
    {
        var code = BinaryPrimitives.ReadInt32BigEndian(frame.Span[4..]);
        if (code is SecurityRequest or EncryptionRequest)
        {
            await SendAsync(near, No);
            return false;
        }

        await SendAsync(_far, frame);
        return code != CancelRequest;
    }

    private async Task UpAsync(ReadOnlyMemory<byte> frame)
    {
        var type = (char)frame.Span[0];
        if (type is 'P' or 'Q' && wire.Rewrite is { } rewrite)
            Append(type, frame.Span, rewrite);
        else
            _flight.Write(frame.Span);
        if (type is not ('S' or 'Q' or 'H' or 'p' or 'X' or 'd' or 'c' or 'f'))
            return;
        if (type is 'S' or 'Q')
            await StepAsync();
        else
            await SendAsync(_far, _flight.WrittenMemory);
        _flight.ResetWrittenCount();
    }

    private async Task StepAsync()
    {
        var (peril, meanwhile) = wire.Perils.Step(mayStall: _status == (byte)'I');
        var flight = _flight.WrittenMemory;
        switch (peril)
        {
            case Peril.CrashBefore:
                wire.Cut();
                return;
            case Peril.CrashWithin:
                await SendAsync(_far, flight[..(flight.Length / 2)]);
                wire.Cut();
                return;
            case Peril.CrashAfter:
                var swallowed = _swallow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await SendAsync(_far, flight);
                await swallowed.Task;
                wire.Cut();
                return;
            case Peril.Stall:
                await meanwhile!();
                break;
        }

        await SendAsync(_far, flight);
    }

    /// <summary>From the database to the node.</summary>
    private async Task DownAsync()
    {
        var buffer = new FrameBuffer();
        try
        {
            while (true)
            {
                var space = buffer.Space();
                var read = await _far.ReceiveAsync(space);
                if (read == 0)
                    break;
                buffer.Took(read);
                var swallow = _swallow;
                while (buffer.TryNext(typed: true, out var frame))
                {
                    if (frame.Span[0] != (byte)'Z')
                        continue;
                    _status = frame.Span[5];
                    swallow?.TrySetResult();
                }

                if (swallow is null)
                    await SendAsync(near, space[..read]);
            }
        }
        finally
        {
            Abort();
            _swallow?.TrySetResult();
        }
    }

    // Parse: name, statement, types. Query: statement.
    private void Append(char type, ReadOnlySpan<byte> frame, Func<string, string> rewrite)
    {
        var start = 5 + (type == 'P' ? frame[5..].IndexOf((byte)0) + 1 : 0);
        var length = frame[start..].IndexOf((byte)0);
        var sql = Encoding.UTF8.GetString(frame.Slice(start, length));
        var changed = rewrite(sql);
        if (ReferenceEquals(sql, changed))
        {
            _flight.Write(frame);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(changed);
        Span<byte> head = stackalloc byte[5];
        head[0] = (byte)type;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], frame.Length - 1 - length + bytes.Length);
        _flight.Write(head);
        _flight.Write(frame[5..start]);
        _flight.Write(bytes);
        _flight.Write(frame[(start + length)..]);
    }

    private static async Task SendAsync(Socket to, ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
            bytes = bytes[await to.SendAsync(bytes)..];
    }
}
