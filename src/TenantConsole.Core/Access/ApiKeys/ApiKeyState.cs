namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>Where an API key is in its life.</summary>
public enum ApiKeyState
{
    /// <summary>Works.</summary>
    Active,

    /// <summary>Works, and so does the secret before it, until <see cref="ApiKey.PreviousUntil"/>.</summary>
    Rotating,

    /// <summary>Does not work: its maker is no member any more.</summary>
    MakerGone,

    /// <summary>Does not work: its time is over.</summary>
    Expired,

    /// <summary>Does not work: somebody took it back.</summary>
    Revoked,
}
