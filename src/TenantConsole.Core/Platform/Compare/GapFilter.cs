using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Platform.Compare;

/// <summary>Which gaps. Empty parts do not limit.</summary>
/// <param name="Stores">Only these stores'.</param>
/// <param name="Kind">Only this kind of object.</param>
/// <param name="From">Only what was found from then on (protocol time).</param>
/// <param name="Before">Only what was found before then.</param>
/// <param name="Left">Only those of which something is still missing; false for those that are closed.</param>
public sealed record GapFilter(IReadOnlyList<StoreId>? Stores = null, string? Kind = null, DateTimeOffset? From = null, DateTimeOffset? Before = null, bool? Left = null)
{
    /// <summary>All of them.</summary>
    public static GapFilter None { get; } = new();

    internal IQueryable<SyncGap> Of(IQueryable<SyncGap> gaps)
    {
        if (Stores is { Count: > 0 })
        {
            var stores = Stores.ToArray();
            gaps = gaps.Where(g => stores.Contains(g.StoreId));
        }

        if (Kind is not null)
            gaps = gaps.Where(g => g.Kind == Kind);
        if (From is { } from)
            gaps = gaps.Where(g => g.FoundAt >= from);
        if (Before is { } before)
            gaps = gaps.Where(g => g.FoundAt < before);
        return Left switch
        {
            true => gaps.Where(g => g.PlatformCount - g.MirrorCount > g.Repaired),
            false => gaps.Where(g => g.PlatformCount - g.MirrorCount <= g.Repaired),
            _ => gaps,
        };
    }
}
