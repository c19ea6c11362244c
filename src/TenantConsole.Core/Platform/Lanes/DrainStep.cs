namespace TenantConsole.Core.Platform.Lanes;

/// <summary>How it goes on with a lane after a batch.</summary>
/// <param name="HasMore">There is more to do at once.</param>
/// <param name="Until">Nothing can be done before then, whatever comes.</param>
/// <param name="Next">The next that is known of is due then; what comes meanwhile is due at once.</param>
public readonly record struct DrainStep(bool HasMore, DateTimeOffset? Until, DateTimeOffset? Next = null)
{
    /// <summary>Nothing is left.</summary>
    public static DrainStep Drained => default;

    /// <summary>There is more.</summary>
    public static DrainStep More => new(true, null);

    /// <summary>It cannot go on before then.</summary>
    public static DrainStep NotBefore(DateTimeOffset until) => new(false, until);

    /// <summary>Nothing is due before then, unless something comes.</summary>
    public static DrainStep NextAt(DateTimeOffset next) => new(false, null, next);
}
