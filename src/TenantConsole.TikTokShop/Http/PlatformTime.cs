namespace TenantConsole.TikTokShop;

/// <summary>The clock that the client was given: signatures and waits follow it, and so must whoever holds calls back.</summary>
/// <param name="Clock">Protocol time.</param>
public sealed record PlatformTime(TimeProvider Clock);
