using System.Buffers;
using System.Text.Unicode;
using System.Threading.Channels;

namespace TenantConsole.Core.Spreadsheets;

/// <summary>
/// Takes bytes from the thread that makes rows and lets another one compress and store them, so that both cores work.
/// Memory is bounded: a handful of pooled 64 KB blocks, and the caller waits when all are on their way.
/// </summary>
/// <param name="openPart">Closes the part before and opens the next; the first block must name one.</param>
internal sealed class BlockPump(Func<string, CancellationToken, ValueTask<Stream>> openPart) : IAsyncDisposable
{
    private const int BlockSize = 64 * 1024;
    private const int BlocksInFlight = 6;

    private readonly Channel<Block> _full = Channel.CreateBounded<Block>(
        new BoundedChannelOptions(BlocksInFlight) { SingleReader = true, SingleWriter = true });
    private readonly List<Block> _ready = [];
    private readonly CancellationTokenSource _abandoned = new();
    private byte[] _block = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _used;
    private string? _part;
    private Task? _drain;
    private bool _stopped;

    /// <summary>All bytes written from now on belong to the named part.</summary>
    public void BeginPart(string name)
    {
        CloseBlock();
        _part = name;
    }

    /// <summary>Room for at least <paramref name="size"/> bytes (at most a block); follow with <see cref="Advance"/>.</summary>
    public Span<byte> Reserve(int size)
    {
        if (_block.Length - _used < size) CloseBlock();
        return _block.AsSpan(_used);
    }

    public void Advance(int written) => _used += written;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var room = Reserve(1);
            var size = Math.Min(room.Length, bytes.Length);
            bytes[..size].CopyTo(room);
            _used += size;
            bytes = bytes[size..];
        }
    }

    /// <summary>Writes text as it is; half a surrogate pair becomes the replacement character.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, Reserve(4), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            _used += written;
            text = text[read..];
        }
    }

    /// <summary>Hands full blocks on. Completes at once in all but one of some hundred rows.</summary>
    public ValueTask FlushAsync(CancellationToken cancellationToken) =>
        _ready.Count == 0 ? ValueTask.CompletedTask : SendAsync(cancellationToken);

    /// <summary>Hands everything on and waits until it is stored; the last part stays open for its owner to close.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        CloseBlock();
        await SendAsync(cancellationToken);
        _full.Writer.TryComplete();
        await _drain!.WaitAsync(cancellationToken);
    }

    /// <summary>Stops, whatever is still on its way, and gives the blocks back. Harmless after completion.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopped, true)) return;
        await _abandoned.CancelAsync();
        _full.Writer.TryComplete();
        if (_drain is not null) await _drain.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_full.Reader.TryRead(out var block)) Return(block);
        _ready.ForEach(Return);
        _ready.Clear();
        Return(new Block(Interlocked.Exchange(ref _block, []), 0, null));
        _abandoned.Dispose();
    }

    private void CloseBlock()
    {
        if (_used == 0) return;
        _ready.Add(new Block(_block, _used, _part));
        _block = ArrayPool<byte>.Shared.Rent(BlockSize);
        _used = 0;
        _part = null;
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        _drain ??= Task.Run(DrainAsync, CancellationToken.None);
        var sent = 0;
        try
        {
            foreach (var block in _ready)
            {
                await _full.Writer.WriteAsync(block, cancellationToken);
                sent++;
            }
        }
        catch (ChannelClosedException)
        {
            await _drain; // the target failed: throws what it threw
            throw;
        }
        finally
        {
            _ready.RemoveRange(0, sent);
        }
    }

    private async Task DrainAsync()
    {
        var part = Stream.Null;
        try
        {
            while (await _full.Reader.WaitToReadAsync(_abandoned.Token))
            {
                while (_full.Reader.TryRead(out var block))
                {
                    try
                    {
                        if (block.Part is not null) part = await openPart(block.Part, _abandoned.Token);
                        await part.WriteAsync(block.Bytes.AsMemory(0, block.Length), _abandoned.Token);
                    }
                    finally
                    {
                        Return(block);
                    }
                }
            }
        }
        catch (Exception failure)
        {
            _full.Writer.TryComplete(failure);
            throw;
        }
    }

    private static void Return(Block block)
    {
        if (block.Bytes.Length > 0) ArrayPool<byte>.Shared.Return(block.Bytes);
    }

    private readonly record struct Block(byte[] Bytes, int Length, string? Part);
}
