using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Audit;

/// <summary>Reads of the trail that pages and exports share.</summary>
public static class AuditQueries
{
    private const string Escape = @"\";

    /// <summary>What a person may see: with the permission for all stores the whole trail, else what was done to their stores.</summary>
    public static IQueryable<AuditEntry> AuditEntriesFor(this ConsoleDb db, StoreScope scope)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (scope.All)
            return entries;
        var stores = Nullable(scope.Stores);
        return entries.Where(e => stores.Contains(e.StoreId));
    }

    /// <summary>The entries of a filter.</summary>
    /// <remarks>
    /// Person, store and thing have an index each, dates go by the key, whose first bits are the time. A text is looked for row by row, newest
    /// first, until the page is full: seconds where a million entries do not hold it; dates or a person shorten that.
    /// </remarks>
    public static IQueryable<AuditEntry> Matching(this IQueryable<AuditEntry> entries, AuditFilter filter)
    {
        if (filter.Member is { } member)
            entries = entries.Where(e => e.MemberId == member);
        if (filter.Action is { Length: > 0 } action)
        {
            var area = action + ".";
            entries = entries.Where(e => e.Action == action || e.Action.StartsWith(area));
        }

        if (filter.Stores.Count > 0)
        {
            var stores = Nullable(filter.Stores);
            entries = entries.Where(e => stores.Contains(e.StoreId));
        }

        if (filter.SubjectKind is { Length: > 0 } kind)
            entries = entries.Where(e => e.SubjectKind == kind);
        if (filter.SubjectId is { Length: > 0 } subject)
            entries = entries.Where(e => e.SubjectId == subject);
        if (filter.From is { } from)
        {
            var first = FirstAt(from);
            entries = entries.Where(e => e.At >= from && EF.Functions.GreaterThanOrEqual(ValueTuple.Create(e.Id), ValueTuple.Create(first)));
        }

        if (filter.Before is { } before)
        {
            var end = FirstAt(before.AddMilliseconds(1));
            entries = entries.Where(e => e.At < before && EF.Functions.LessThan(ValueTuple.Create(e.Id), ValueTuple.Create(end)));
        }

        return string.IsNullOrWhiteSpace(filter.Text) ? entries : WithText(entries, filter.Text.Trim());
    }

    private static IQueryable<AuditEntry> WithText(IQueryable<AuditEntry> entries, string text)
    {
        var pattern = $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
        var actions = AuditWords.ActionsWith(text);
        return entries.Where(e => actions.Contains(e.Action) || EF.Functions.ILike(e.ActorName, pattern, Escape) || EF.Functions.ILike(e.SubjectId, pattern, Escape)
            || EF.Functions.ILike(e.Action, pattern, Escape) || EF.Functions.ILike(e.Before!, pattern, Escape) || EF.Functions.ILike(e.After!, pattern, Escape)
            || EF.Functions.ILike(e.Note!, pattern, Escape) || EF.Functions.ILike(e.Address!, pattern, Escape) || EF.Functions.ILike(e.Device!, pattern, Escape));
    }

    // Ids are version 7: 48 bits of milliseconds, then chance. The smallest id of a moment has zeros there.
    private static AuditEntryId FirstAt(DateTimeOffset at)
    {
        Span<byte> bytes = stackalloc byte[16];
        var milliseconds = Math.Max(0, at.ToUnixTimeMilliseconds());
        for (var i = 0; i < 6; i++)
            bytes[i] = (byte)(milliseconds >> (8 * (5 - i)));
        return new AuditEntryId(new Guid(bytes, bigEndian: true));
    }

    private static StoreId?[] Nullable(IEnumerable<StoreId> stores) => [.. stores.Select(store => (StoreId?)store)];
}
