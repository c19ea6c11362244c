using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Missed;

/// <summary>Which untold changes. Empty parts do not limit.</summary>
/// <param name="Stores">Only these stores'.</param>
/// <param name="Kind">Only this kind of object.</param>
/// <param name="From">Only what was found from then on (protocol time).</param>
/// <param name="Before">Only what was found before then.</param>
/// <param name="Text">Only objects whose id begins with this.</param>
public sealed record MissedFilter(IReadOnlyList<StoreId>? Stores = null, string? Kind = null, DateTimeOffset? From = null, DateTimeOffset? Before = null, string? Text = null)
{
    /// <summary>All of them.</summary>
    public static MissedFilter None { get; } = new();

    internal IQueryable<MissedNotification> Of(IQueryable<MissedNotification> missed)
    {
        if (Stores is { Count: > 0 })
        {
            var stores = Stores.ToArray();
            missed = missed.Where(m => stores.Contains(m.StoreId));
        }

        if (Kind is not null)
            missed = missed.Where(m => m.Kind == Kind);
        if (From is { } from)
            missed = missed.Where(m => m.FoundAt >= from);
        if (Before is { } before)
            missed = missed.Where(m => m.FoundAt < before);
        return Text is null ? missed : missed.Where(m => m.ObjectId.StartsWith(Text));
    }
}
