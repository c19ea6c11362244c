namespace TenantConsole.TikTokShop;

/// <summary>What an answer says about how fast calls may come.</summary>
public enum CallVerdict
{
    /// <summary>The call was taken.</summary>
    Taken,

    /// <summary>Too many calls: status 429, its code, or a daily quota that is used up.</summary>
    Throttled,

    /// <summary>The platform itself has too much to do: status 503. No word on the quota.</summary>
    Overloaded,

    /// <summary>The platform does not serve this version of the endpoint, or no longer.</summary>
    Withdrawn,

    /// <summary>Refused or failed for another reason, or no answer.</summary>
    Other,
}
