namespace TenantConsole.TikTokShop;

/// <summary>Why a token or code was not accepted. The first is cured by a refresh, the others by the seller.</summary>
public enum ReauthoriseReason
{
    /// <summary>The access token has expired or is not known: refresh it, then ask the seller if that fails too.</summary>
    AccessToken,

    /// <summary>The refresh token has expired or is not known: the seller must consent again.</summary>
    RefreshToken,

    /// <summary>The code of the consent page was used, has expired or is wrong: start the consent again.</summary>
    AuthorisationCode,

    /// <summary>The seller did not grant the scope that the endpoint needs.</summary>
    Scope,

    /// <summary>The token does not cover this shop, or belongs to another kind of account.</summary>
    WrongShop,
}
