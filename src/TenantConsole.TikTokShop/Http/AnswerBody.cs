namespace TenantConsole.TikTokShop;

/// <summary>Reads an answer's bytes once into memory that the parsed objects may keep slices of. Bounded.</summary>
internal static class AnswerBody
{
    private const int FirstGuess = 64 * 1024;

    /// <summary>The whole body; null when it is larger than allowed.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int largest, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > largest) return null;

        var bytes = new byte[announced is > 0 ? (int)announced : Math.Min(FirstGuess, largest)];
        var length = 0;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            while (true)
            {
                if (length == bytes.Length)
                {
                    if (length == announced) break;
                    if (length >= largest) return null;
                    Array.Resize(ref bytes, (int)Math.Min((long)length * 2, largest));
                }

                var read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0) break;
                length += read;
            }
        }

        return bytes.AsMemory(0, length);
    }
}
