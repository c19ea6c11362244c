namespace TenantConsole.Core;

/// <summary>Placeholder.</summary>
internal static class AssemblyMarker;
