using TenantConsole.Core;
using TenantConsole.Core.Database;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>How many rows a view has, counted no further than its tab shows.</summary>
/// <param name="Count">The rows, or where counting stopped.</param>
/// <param name="More">There are more.</param>
public sealed record ViewCount(int Count, bool More)
{
    /// <summary>The highest exact count on a tab: "99+".</summary>
    public const int Limit = 99;

    /// <summary>What was counted to the limit; null when it could not be.</summary>
    public static ViewCount? Of(Result<Counted> counted) => counted.Ok ? Of(counted.Value) : null;

    /// <summary>What was counted to the limit.</summary>
    public static ViewCount Of(Counted counted) => new((int)counted.Count, counted.More);
}
