namespace TenantConsole.Web.Modules.Access.Sessions;

/// <summary>One sign-in on one device, for as long as it lasts. Its cookie names it; without the row the cookie is worth nothing.</summary>
public sealed class SignInSession
{
    /// <summary>Its id, in the cookie.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The browser and system, in words; null when it does not say.</summary>
    public string? Device { get; init; }

    /// <summary>The network address it was last seen at.</summary>
    public string? Address { get; set; }

    /// <summary>How they proved who they are: <c>pwd</c>, <c>mfa</c> or <c>passkey</c>.</summary>
    public required string Method { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last used, to the half minute.</summary>
    public DateTimeOffset LastSeenAt { get; set; }
}
