using System.Globalization;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// How far a store's inbox is taken: a snapshot of the database, and a place within one transaction. Taken are the rows of transactions that the snapshot sees, and the rows of the place's own transaction up to
/// it. So a row that is committed after a later one is found: its transaction was running (decision 0022).
/// </summary>
/// <param name="Running">The transactions below <paramref name="Next"/> that the snapshot does not see, rising.</param>
/// <param name="Next">The first transaction that it does not know.</param>
/// <param name="After">The place; 0 for none.</param>
internal sealed record InboxPosition(IReadOnlyList<long> Running, long Next, long After)
{
    /// <summary>A sequence is a transaction and so many bits of place.</summary>
    public const int PlaceBits = 16;

    /// <summary>Nothing is taken.</summary>
    public static InboxPosition Start { get; } = new([], 1, 0);

    /// <summary>As PostgreSQL writes snapshots: <c>xmin:xmax:running,running</c>.</summary>
    public string Snapshot => string.Create(CultureInfo.InvariantCulture, $"{(Running.Count > 0 ? Running[0] : Next)}:{Next}:{string.Join(',', Running)}");

    /// <summary>Reads a snapshot of PostgreSQL's.</summary>
    public static InboxPosition Parse(string snapshot, long after)
    {
        var parts = snapshot.Split(':');
        var running = parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => long.Parse(id, CultureInfo.InvariantCulture)).Order();
        return new([.. running], long.Parse(parts[1], CultureInfo.InvariantCulture), after);
    }

    /// <summary>True when a row of this sequence is taken.</summary>
    public bool Has(long sequence)
    {
        var transaction = sequence >> PlaceBits;
        return transaction == After >> PlaceBits && After > 0 ? sequence <= After : transaction < Next && !Running.Contains(transaction);
    }

    /// <summary>The position after everything was taken that <paramref name="seen"/> sees.</summary>
    public static InboxPosition End(InboxPosition seen) => seen with { After = 0 };

    /// <summary>
    /// The position after rows were taken up to <paramref name="last"/>, and <paramref name="seen"/> sees more. The transaction that was taken in part comes first in a reading, so there is never more than one
    /// of those; the others follow as they rise.
    /// </summary>
    public InboxPosition Through(long last, InboxPosition seen)
    {
        var (transaction, part) = (last >> PlaceBits, After >> PlaceBits);
        if (transaction == part)
            return this with { After = last };
        if (transaction >= Next)
            return new([.. seen.Running.Where(id => id < transaction)], transaction, last);
        // Within what was running: what follows it is not taken yet; what came before it is, unless it runs still; and the one that was taken in part is taken whole.
        var unseen = seen.Running.ToHashSet();
        return new([.. Running.Where(id => id != part && (id >= transaction || unseen.Contains(id)))], part == Next ? Next + 1 : Next, last);
    }
}
