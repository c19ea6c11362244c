namespace TenantConsole.Core.Platform.Rebuild;

/// <summary>How far a rebuild is: behind which object of the mirror it goes on.</summary>
/// <param name="Kind">The kind of the last object; empty at the beginning.</param>
/// <param name="Id">Its id.</param>
/// <param name="Done">Objects so far, those set aside included.</param>
/// <param name="Failed">Objects set aside so far.</param>
/// <param name="Total">Objects in all, counted when it began.</param>
public sealed record RebuildPlace(string Kind, string Id, long Done, long Failed, long Total)
{
    /// <summary>Where a rebuild of so many objects begins.</summary>
    public static RebuildPlace Start(long total) => new("", "", 0, 0, total);

    /// <summary>The place behind further objects.</summary>
    public RebuildPlace Behind(string kind, string id, int done, int failed) =>
        new(kind, id, Done + done, Failed + failed, Math.Max(Total, Done + done));
}
