using System.Globalization;
using TenantConsole.Core.Audit;

namespace TenantConsole.Core.Activity.Trail;

/// <summary>What a verification found, in words.</summary>
public static class VerdictWords
{
    private const int HeadLength = 12;

    /// <summary>The whole of it: "11,204 entries, chain whole up to 14:05, sealed by …", or each place where it was changed.</summary>
    public static string Of(VerifyAuditTrail.Verdict verdict, TimeZoneInfo zone)
    {
        if (!verdict.Holds)
            return Faults(verdict, zone);
        var waiting = verdict.Unsealed == 0 ? "" : " " + TrailTexts.Say.Count("Verify.Waiting", verdict.Unsealed);
        return verdict.Head is null
            ? TrailTexts.Say["Verify.None"] + waiting
            : TrailTexts.Say.Count("Verify.Whole", verdict.Sealed, Moment(verdict.LastAt, zone), verdict.Head[..HeadLength]) + waiting;
    }

    /// <summary>Each place, in the order of the chain.</summary>
    public static string Faults(VerifyAuditTrail.Verdict verdict, TimeZoneInfo zone)
    {
        var words = string.Join(' ', verdict.Faults.Select(fault => Of(fault, zone)));
        return verdict.Faults.Count < VerifyAuditTrail.MostFaults ? words : $"{words} {TrailTexts.Say["Verify.Most", VerifyAuditTrail.MostFaults]}";
    }

    /// <summary>One place.</summary>
    public static string Of(AuditFault fault, TimeZoneInfo zone)
    {
        var count = fault.Count.ToString("N0", CultureInfo.CurrentCulture);
        object?[] place = [fault.Entry?.ToString(), Moment(fault.At, zone), fault.Sequence?.ToString("N0", CultureInfo.CurrentCulture), count];
        var many = fault.Count == 1 ? ".one" : ".other";
        return TrailTexts.Say[fault.Kind switch
        {
            AuditFaultKind.EntryChanged => fault.Sequence is null ? "Fault.EntryChanged" : "Fault.EntryChangedAt",
            AuditFaultKind.EntryRemoved => "Fault.EntryRemoved",
            AuditFaultKind.EntryInserted => "Fault.EntryInserted",
            AuditFaultKind.SealChanged => "Fault.SealChanged",
            AuditFaultKind.SealRemoved => "Fault.SealRemoved" + many,
            _ => fault.Differs ? "Fault.ChainOther" : "Fault.ChainCut" + many,
        }, place];
    }

    private static string Moment(DateTimeOffset? at, TimeZoneInfo zone) =>
        at is { } moment ? TimeZoneInfo.ConvertTime(moment, zone).ToString("d MMM yyyy, HH:mm", CultureInfo.CurrentCulture) : "—";
}
