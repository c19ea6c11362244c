namespace TenantConsole.LocalPostgres;

/// <summary>Placeholder.</summary>
internal static class AssemblyMarker;
