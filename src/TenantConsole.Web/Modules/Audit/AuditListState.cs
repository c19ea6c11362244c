using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Modules.Audit;

/// <summary>All that matters of the list of entries, as it stands in the address. What an address says wrongly does not count.</summary>
public sealed record AuditListState
{
    /// <summary>The person.</summary>
    public MemberId? Person { get; init; }

    /// <summary>A part of the console or one action.</summary>
    public string? Action { get; init; }

    /// <summary>The stores.</summary>
    public IReadOnlyList<StoreId> Stores { get; init; } = [];

    /// <summary>The record's kind.</summary>
    public string? RecordKind { get; init; }

    /// <summary>The record's id.</summary>
    public string? RecordId { get; init; }

    /// <summary>The first day, in the viewer's zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in the viewer's zone.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The last entry of the page before.</summary>
    public AuditEntryId? After { get; init; }

    /// <summary>True when nothing limits.</summary>
    public bool IsEmpty => Stores.Count == 0 && (Person, Action, RecordKind, From, To, Text) is (null, null, null, null, null, null);

    /// <summary>Reads an address.</summary>
    public static AuditListState FromQuery(string uri)
    {
        var at = uri.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(at < 0 ? "" : uri[at..].Split('#')[0]);
        string? Value(string name) => query.TryGetValue(name, out var values) && values.ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
        var record = Value("record")?.Split(':', 2);
        return new()
        {
            Person = EntityId.Parse<MemberId>(Value("person")),
            Action = Value("action"),
            Stores = StoreScopeUrl.Parse(Value(StoreScopeUrl.Name)),
            RecordKind = record?[0],
            RecordId = record is [_, { Length: > 0 } id] ? id : null,
            From = Day(Value("from")),
            To = Day(Value("to")),
            Text = Value("q"),
            After = EntityId.Parse<AuditEntryId>(Value("after")),
        };
    }

    /// <summary>The query of an address, with its question mark; empty when there is nothing to say.</summary>
    public string ToQuery()
    {
        var query = new List<string>();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal)}");
        }

        Add("person", Person?.ToString());
        Add("action", Action);
        Add(StoreScopeUrl.Name, string.Join(',', Stores));
        Add("record", RecordKind is null ? null : $"{RecordKind}:{RecordId}");
        Add("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("q", Text);
        Add("after", After?.ToString());
        return query.Count == 0 ? "" : "?" + string.Join('&', query);
    }

    /// <summary>The list's address.</summary>
    public string Href => "/audit" + ToQuery();

    /// <summary>The list's address from its first page.</summary>
    public string First => (this with { After = null }).Href;

    /// <summary>An entry's address, the list behind it.</summary>
    public string HrefOf(AuditEntryId entry) => $"/audit/{entry}{ToQuery()}";

    /// <summary>What the use case is asked: days become instants in the viewer's zone.</summary>
    public AuditFilter Filter(TimeZoneInfo zone) => new()
    {
        Member = Person,
        Action = Action,
        Stores = Stores,
        SubjectKind = RecordKind,
        SubjectId = RecordId,
        From = From is { } from ? Start(from, zone) : null,
        Before = To is { } to ? Start(to.AddDays(1), zone) : null,
        Text = Text,
    };

    // A day that begins inside a gap of the zone's clocks begins at the end of the gap.
    private static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;
}
