using TenantConsole.Core.Database.Secrets;

namespace TenantConsole.Core.Audit;

/// <summary>
/// The pure part of the verification: takes the links in their order, each with its entry, and collects where they do not hold. After a fault it
/// goes on from what the link says, so that one change is told once and not by everything behind it.
/// </summary>
internal sealed class AuditWalk(SecretKeys keys, AuditHead? kept)
{
    private readonly List<AuditFault> _faults = [];
    private byte[] _hash = AuditChain.Start;
    private bool _doubt;

    /// <summary>The number of the last link taken.</summary>
    public long Sequence { get; private set; }

    /// <summary>Links taken.</summary>
    public long Links { get; private set; }

    /// <summary>A link with a stamp was met: from there on every link and every entry must have one.</summary>
    public bool HasStamped { get; private set; }

    /// <summary>When the newest sealed entry was written.</summary>
    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>What was found.</summary>
    public IReadOnlyList<AuditFault> Faults => _faults;

    /// <summary>The hash of the last link, in hexadecimal.</summary>
    public string? Head => Sequence == 0 ? null : Convert.ToHexStringLower(_hash);

    public void Take(AuditSeal link, AuditEntry? entry)
    {
        if (link.Sequence != Sequence + 1)
        {
            Add(new(AuditFaultKind.SealRemoved, Sequence + 1, null, link.SealedAt, link.Sequence - Sequence - 1));
            // What the missing links sealed is unknown; the next one is believed if it carries the stamp.
            Judge(link, entry, follows: false);
        }
        else
        {
            Judge(link, entry, follows: !_doubt);
        }

        HasStamped |= link.Stamp is not null;
        (Sequence, Links) = (link.Sequence, Links + 1);
        if (kept is not null && kept.Sequence == link.Sequence && kept.Hash != Convert.ToHexStringLower(link.Hash))
        {
            Add(new(AuditFaultKind.ChainCut, link.Sequence, null, link.SealedAt) { Differs = true });
        }
    }

    /// <summary>After the last link.</summary>
    public void End()
    {
        if (kept is not null && kept.Sequence > Sequence)
        {
            Add(new(AuditFaultKind.ChainCut, Sequence + 1, null, LastAt, kept.Sequence - Sequence));
        }
    }

    public void Add(AuditFault fault)
    {
        if (_faults.Count < VerifyAuditTrail.MostFaults)
        {
            _faults.Add(fault);
        }
    }

    private void Judge(AuditSeal link, AuditEntry? entry, bool follows)
    {
        _doubt = false;
        var stamped = AuditStamps.Holds(keys, link);
        var written = entry is not null && AuditStamps.Holds(keys, entry);
        var expected = entry is null ? null : AuditChain.Next(_hash, entry);
        var chained = !follows || (expected is not null && expected.AsSpan().SequenceEqual(link.Hash));
        if (!stamped && (link.Stamp is not null || HasStamped))
        {
            Add(new(AuditFaultKind.SealChanged, link.Sequence, link.EntryId, link.SealedAt));
            // The link is not to be believed: the next one is not held to its hash, its own stamp has to do.
            (_hash, _doubt) = (link.Hash, true);
        }
        else if (entry is null)
        {
            Add(new(AuditFaultKind.EntryRemoved, link.Sequence, link.EntryId, link.SealedAt));
            _hash = link.Hash;
        }
        else
        {
            if (entry.Stamp is null ? HasStamped || stamped || !chained : !written)
            {
                Add(new(AuditFaultKind.EntryChanged, link.Sequence, entry.Id, entry.At));
            }
            else if (!chained)
            {
                // Entry and link are the console's own: what stands before them is not what they were built on.
                Add(new(AuditFaultKind.SealChanged, Sequence, null, link.SealedAt));
            }
            else
            {
                LastAt = entry.At;
            }

            _hash = link.Hash;
        }
    }
}
