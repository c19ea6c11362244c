using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>
/// One execution of background work, as people see it: progress, counts, errors, who started it. It goes on after a crash from
/// <see cref="Checkpoint"/>, which is committed with each chunk of its work.
/// </summary>
public sealed class Run : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id; sorts by creation.</summary>
    public required RunId Id { get; init; }

    /// <summary>What it does: <c>orders.sync</c>, <c>orders.export</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it works on, in words, for lists: a store's name, a filter.</summary>
    public required Phrase Subject { get; init; }

    /// <summary>The store, when it works on one.</summary>
    public StoreId? StoreId { get; init; }

    /// <summary>The lane whose order it keeps: <c>store:{id}</c> or <c>agency</c>.</summary>
    public required string Lane { get; init; }

    /// <summary>Where it is.</summary>
    public RunState State { get; set; }

    /// <summary>What was asked, as JSON of the job's request.</summary>
    public required string Request { get; init; }

    /// <summary>How far it is, as JSON of the job's own checkpoint; null before the first chunk.</summary>
    public string? Checkpoint { get; set; }

    /// <summary>Rows done so far, failed ones included.</summary>
    public long Done { get; set; }

    /// <summary>Rows that failed so far.</summary>
    public long Failed { get; set; }

    /// <summary>Rows in all; null while unknown.</summary>
    public long? Total { get; set; }

    /// <summary>What it is doing now, or what it has to say at its end, in words.</summary>
    public Phrase? Message { get; set; }

    /// <summary>Why it failed, in words for people.</summary>
    public Phrase? Error { get; set; }

    /// <summary>The file it made, if it makes one: an id of the file store.</summary>
    public Guid? FileId { get; set; }

    /// <summary>Who started it.</summary>
    public ActorKind StartedByKind { get; init; }

    /// <summary>The member who started it; null for schedules.</summary>
    public MemberId? StartedBy { get; init; }

    /// <summary>The API key with which a program started it; the member above is then the key's maker.</summary>
    public ApiKeyId? StartedByKey { get; init; }

    /// <summary>Their name, or the schedule's.</summary>
    public required string StartedByName { get; init; }

    /// <summary>How often a worker took it up; more than one after a crash.</summary>
    public int Attempts { get; set; }

    /// <summary>A person asked it to stop; the job does so between chunks.</summary>
    public bool CancelRequested { get; set; }

    /// <summary>When it was asked for (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a worker first took it up.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When it last reported progress.</summary>
    public DateTimeOffset? ReportedAt { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
