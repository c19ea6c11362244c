namespace TenantConsole.Web.Modules.Setup;

/// <summary>Decided by the composition root.</summary>
/// <param name="Enabled">The installation is to be set up by a person; false where the demo makes its own agencies.</param>
public sealed record SetupOptions(bool Enabled);
