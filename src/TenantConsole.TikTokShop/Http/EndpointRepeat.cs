namespace TenantConsole.TikTokShop;

/// <summary>What the pipeline may do after a request whose outcome nobody knows.</summary>
public enum EndpointRepeat
{
    /// <summary>It only reads, or twice is the same as once: send it again.</summary>
    Safe,

    /// <summary>A second one could do harm: a timeout is an <see cref="UnknownOutcomeException"/>, and the caller reads back first.</summary>
    Unsafe,
}
