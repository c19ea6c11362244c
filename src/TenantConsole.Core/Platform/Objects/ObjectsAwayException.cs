namespace TenantConsole.Core.Platform.Objects;

/// <summary>The objects of a store cannot be fetched at present, none of them: most likely nothing is wrong with any.</summary>
/// <param name="until">When to ask again.</param>
/// <param name="cause">What came instead of an answer.</param>
/// <param name="isSuspect">The platform answered, and failed: it may be the objects that it fails at.</param>
internal sealed class ObjectsAwayException(DateTimeOffset until, Exception cause, bool isSuspect = false) : Exception("The platform cannot be asked at present.", cause)
{
    public DateTimeOffset Until { get; } = until;

    public bool IsSuspect { get; } = isSuspect;
}
