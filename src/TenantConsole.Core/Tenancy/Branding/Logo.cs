using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>A logo as it is served: cleaned, small, never changed. Another one gets another id, so that a browser may keep each for ever.</summary>
public sealed class Logo : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required LogoId Id { get; init; }

    /// <summary>The client whose logo it is; null for the agency's own.</summary>
    public ClientId? ClientId { get; init; }

    /// <summary>Its media type, one of <see cref="LogoImage"/>'s.</summary>
    public required string ContentType { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Content { get; init; }

    /// <summary>When it was uploaded (protocol time).</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
