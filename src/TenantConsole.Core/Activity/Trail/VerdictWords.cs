using TenantConsole.Core.Audit;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>What a verification found, in words that each reader gets in their language, formats and zone.</summary>
public static class VerdictWords
{
    private const int HeadLength = 12;

    /// <summary>The whole of it: "11,204 entries, chain whole up to 14:05, sealed by …", or each place where it was changed.</summary>
    public static Phrase Of(VerifyAuditTrail.Verdict verdict)
    {
        if (!verdict.Holds)
            return Faults(verdict);
        var whole = verdict.Head is null ? Phrase.Of("Verify.None") : Phrase.Of("Verify.Whole", verdict.Sealed, Moment(verdict.LastAt), verdict.Head[..HeadLength]);
        return verdict.Unsealed == 0 ? whole : Phrase.Sentences([whole, Phrase.Of("Verify.Waiting", verdict.Unsealed)]);
    }

    /// <summary>Each place, in the order of the chain.</summary>
    public static Phrase Faults(VerifyAuditTrail.Verdict verdict)
    {
        var words = verdict.Faults.Select(Of);
        return Phrase.Sentences(verdict.Faults.Count < VerifyAuditTrail.MostFaults ? words : words.Append(Phrase.Of("Verify.Most", VerifyAuditTrail.MostFaults)));
    }

    /// <summary>One place.</summary>
    public static Phrase Of(AuditFault fault)
    {
        var many = fault.Count == 1 ? ".one" : ".other";
        return Phrase.Of(
            fault.Kind switch
            {
                AuditFaultKind.EntryChanged => fault.Sequence is null ? "Fault.EntryChanged" : "Fault.EntryChangedAt",
                AuditFaultKind.EntryRemoved => "Fault.EntryRemoved",
                AuditFaultKind.EntryInserted => "Fault.EntryInserted",
                AuditFaultKind.SealChanged => "Fault.SealChanged",
                AuditFaultKind.SealRemoved => "Fault.SealRemoved" + many,
                _ => fault.Differs ? "Fault.ChainOther" : "Fault.ChainCut" + many,
            },
            fault.Entry?.ToString(), Moment(fault.At), fault.Sequence, fault.Count);
    }

    private static object Moment(DateTimeOffset? at) => at is { } moment ? moment : "—";
}
