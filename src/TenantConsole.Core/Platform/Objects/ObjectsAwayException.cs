namespace TenantConsole.Core.Platform.Objects;

/// <summary>The objects of a store cannot be fetched at present, none of them: nothing is wrong with any.</summary>
internal sealed class ObjectsAwayException(DateTimeOffset until, Exception cause) : Exception("The platform cannot be asked at present.", cause)
{
    public DateTimeOffset Until { get; } = until;
}
