namespace TenantConsole.Core.Platform.Sync;

/// <summary>Where a synchronisation goes on after a crash: the window that is being read and the page that follows the last committed one.</summary>
/// <param name="ByUpdate">Incremental; else the first synchronisation, by creation.</param>
/// <param name="From">Where the whole reach begins (business time).</param>
/// <param name="Until">Where it ends; fixed when the run begins.</param>
/// <param name="WindowFrom">Where the current window begins; <see cref="Until"/> when all are done.</param>
/// <param name="PageToken">The next page of it; null for its first.</param>
/// <param name="Done">Objects so far.</param>
/// <param name="Failed">Objects set aside so far.</param>
/// <param name="Total">Objects in all, if the platform says.</param>
/// <param name="Newest">When the newest object so far was created.</param>
/// <param name="Rechecks">Reads everything again that may still change.</param>
public sealed record SyncCheckpoint(
    bool ByUpdate, DateTimeOffset From, DateTimeOffset Until, DateTimeOffset WindowFrom, string? PageToken, long Done, long Failed, long? Total, DateTimeOffset? Newest,
    bool Rechecks = false)
{
    /// <summary>All is read and written.</summary>
    public bool Ended => WindowFrom >= Until;

    /// <summary>The window that is being read.</summary>
    public ObjectWindow Window(TimeSpan length)
    {
        var end = ByUpdate ? Until : WindowFrom + length;
        return new ObjectWindow(ByUpdate, WindowFrom, end < Until ? end : Until);
    }
}
