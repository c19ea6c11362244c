using System.Linq.Expressions;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Activity;

/// <summary>A run as lists and its page show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it does: <c>orders.sync</c>.</param>
/// <param name="Subject">What it works on, in words.</param>
/// <param name="StoreId">The store, when it works on one.</param>
/// <param name="State">Where it is.</param>
/// <param name="Done">Rows done, failed ones included.</param>
/// <param name="Failed">Rows that failed.</param>
/// <param name="Total">Rows in all; null while unknown.</param>
/// <param name="Message">What it is doing, or had to say at its end.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="FileId">The file it made.</param>
/// <param name="StartedByName">Who started it.</param>
/// <param name="Attempts">How often a worker took it up.</param>
/// <param name="CancelRequested">A person asked it to stop.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="StartedAt">When a worker first took it up.</param>
/// <param name="ReportedAt">When it last reported.</param>
/// <param name="EndedAt">When it ended.</param>
public sealed record RunRow(
    RunId Id, string Kind, Phrase Subject, StoreId? StoreId, RunState State, long Done, long Failed, long? Total, Phrase? Message, Phrase? Error,
    Guid? FileId, string StartedByName, int Attempts, bool CancelRequested, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt,
    DateTimeOffset? ReportedAt, DateTimeOffset? EndedAt)
{
    internal static Expression<Func<Run, RunRow>> Of { get; } = r => new RunRow(
        r.Id, r.Kind, r.Subject, r.StoreId, r.State, r.Done, r.Failed, r.Total, r.Message, r.Error, r.FileId, r.StartedByName, r.Attempts,
        r.CancelRequested, r.CreatedAt, r.StartedAt, r.ReportedAt, r.EndedAt);
}
