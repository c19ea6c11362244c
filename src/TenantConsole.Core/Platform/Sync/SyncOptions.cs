using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>How stores are synchronised. Section <c>Sync</c>.</summary>
public sealed class SyncOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Sync";

    /// <summary><c>Sync:Interval</c>: how often each store is looked at for changes.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary><c>Sync:Overlap</c>: how far each look reaches back behind the last one, since changes may show late (business time).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan Overlap { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary><c>Sync:WindowDays</c>: the length of a window of the first synchronisation.</summary>
    [Range(1, 90)]
    public int WindowDays { get; set; } = 7;

    /// <summary><c>Sync:PageSize</c>: objects a request; the platform's most is 100.</summary>
    [Range(1, 100)]
    public int PageSize { get; set; } = 100;

    /// <summary><c>Sync:PagesAhead</c>: pages fetched while earlier ones are written.</summary>
    [Range(1, 20)]
    public int PagesAhead { get; set; } = 8;

    /// <summary><c>Sync:PagesTogether</c>: pages of changes written in one transaction, if so many are there.</summary>
    [Range(1, 10)]
    public int PagesTogether { get; set; } = 2;

    /// <summary><c>Sync:FirstPagesTogether</c>: the same for the first synchronisation of a store.</summary>
    [Range(1, 10)]
    public int FirstPagesTogether { get; set; } = 5;
}
