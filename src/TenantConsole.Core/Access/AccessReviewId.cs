using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The id of an access review.</summary>
public readonly record struct AccessReviewId(Guid Value) : IEntityId<AccessReviewId>
{
    /// <inheritdoc />
    public static AccessReviewId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
