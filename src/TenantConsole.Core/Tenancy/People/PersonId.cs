using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.People;

/// <summary>A person whose data the agency holds: a keyed digest of the platform's id, the same in all stores of one agency, meaningless outside it.</summary>
public readonly record struct PersonId(Guid Value) : IEntityId<PersonId>
{
    /// <inheritdoc />
    public static PersonId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
