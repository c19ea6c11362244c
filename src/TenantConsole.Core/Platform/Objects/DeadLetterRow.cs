using System.Linq.Expressions;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>A dead letter as lists and its panel show it.</summary>
/// <param name="Store">The store.</param>
/// <param name="Kind">What it is: <c>order</c>.</param>
/// <param name="Id">The platform's id of it.</param>
/// <param name="Reason">The kind of error, as it is kept.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="FirstFailedAt">When it failed first; null for what was set aside before this was kept.</param>
/// <param name="FailedAt">When it failed last.</param>
/// <param name="UpdateTime">The version that failed; 1970 when nothing came that would have one.</param>
public sealed record DeadLetterRow(
    StoreId Store, string Kind, string Id, string Reason, int Attempts, DateTimeOffset? FirstFailedAt, DateTimeOffset FailedAt, DateTimeOffset UpdateTime)
{
    internal static Expression<Func<DeadLetter, DeadLetterRow>> Of { get; } = d => new DeadLetterRow(
        d.StoreId, d.Kind, d.ObjectId, d.Reason, d.Attempts, d.FirstFailedAt, d.FailedAt, d.UpdateTime);

    /// <summary>Which it is.</summary>
    public DeadLetterKey Key => new(Store, Kind, Id);

    /// <summary>The version that failed; null when nothing came that would have one.</summary>
    public DateTimeOffset? Version => UpdateTime > DateTimeOffset.UnixEpoch ? UpdateTime : null;

    /// <summary>Why, in words.</summary>
    public Phrase Words => RefusalWords.Of(Reason);
}
