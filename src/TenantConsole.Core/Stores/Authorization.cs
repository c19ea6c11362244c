using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Stores;

/// <summary>A seller's consent for our app: the tokens belong to it, never to a store; it may cover several stores .</summary>
public sealed class Authorization : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>Its id.</summary>
    public required AuthorizationId Id { get; init; }

    /// <summary>The app through which the consent was given.</summary>
    public required string AppKey { get; init; }

    /// <summary>The platform's id of the seller within this app.</summary>
    public required string OpenId { get; init; }

    /// <summary>The seller's display name.</summary>
    public required string SellerName { get; set; }

    /// <summary>The seller's base region, as the platform says it.</summary>
    public required string Region { get; set; }

    /// <summary>The scopes that were granted.</summary>
    public required List<string> Scopes { get; set; }

    /// <summary>Whether it works.</summary>
    public ConnectionState State { get; set; }

    /// <summary>Why it does not, in words for people.</summary>
    public Phrase? Reason { get; set; }

    /// <summary>The access token, encrypted.</summary>
    public required byte[] AccessToken { get; set; }

    /// <summary>When it expires (protocol time).</summary>
    public DateTimeOffset AccessTokenExpiresAt { get; set; }

    /// <summary>The refresh token, encrypted.</summary>
    public required byte[] RefreshToken { get; set; }

    /// <summary>When it expires (protocol time).</summary>
    public DateTimeOffset RefreshTokenExpiresAt { get; set; }

    /// <summary>When the tokens last changed (protocol time).</summary>
    public DateTimeOffset RefreshedAt { get; set; }

    /// <summary>When the consent was given (protocol time).</summary>
    public required DateTimeOffset ConnectedAt { get; set; }
}
