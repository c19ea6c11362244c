using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>The id of a logo.</summary>
public readonly record struct LogoId(Guid Value) : IEntityId<LogoId>
{
    /// <inheritdoc />
    public static LogoId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
