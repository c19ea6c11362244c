using System.ComponentModel.DataAnnotations;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>How stores are synchronised. Section <c>Sync</c>.</summary>
public sealed class SyncOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Sync";

    /// <summary><c>Sync:Interval</c>: how often each store is looked at for changes while nothing else tells of them.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary><c>Sync:RelaxedInterval</c>: the same where webhooks tell of changes and have proved it, and for kinds that change by the day. Not below the interval.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00")]
    public TimeSpan RelaxedInterval { get; set; } = TimeSpan.FromHours(1);

    /// <summary><c>Sync:MissedTolerated</c>: how many changes of a day webhooks may leave untold and still count as working.</summary>
    [Range(0, 100_000)]
    public int MissedTolerated { get; set; } = 10;

    /// <summary><c>Sync:Grace</c>: how long a notification of what polling found may take; one that is not there by then was missed.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "06:00:00")]
    public TimeSpan Grace { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary><c>Sync:RecheckEvery</c>: how often objects of which the platform does not tell changes are read again while they may change.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan RecheckEvery { get; set; } = TimeSpan.FromHours(6);

    /// <summary><c>Sync:CompareAt</c>: when in the night (UTC) the stores' counts are compared with the platform's.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "23:59:00")]
    public TimeSpan CompareAt { get; set; } = new(3, 20, 0);

    /// <summary><c>Sync:ComparedDays</c>: how many days are compared one by one; what is older as a whole, and day by day only where it differs.</summary>
    [Range(1, 90)]
    public int ComparedDays { get; set; } = 7;

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
