namespace TenantConsole.Core.Tests.Spreadsheets;

/// <summary>Takes 100 KB, then fails.</summary>
internal sealed class FullDisk : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Length + buffer.Length > 100_000 ? ValueTask.FromException(new IOException("disk full")) : base.WriteAsync(buffer, cancellationToken);

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Length + count > 100_000) throw new IOException("disk full");
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Length + buffer.Length > 100_000) throw new IOException("disk full");
        base.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
