namespace TenantConsole.TikTokShop;

/// <summary>Placeholder.</summary>
internal static class AssemblyMarker;
