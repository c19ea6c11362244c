namespace TenantConsole.LocalPostgres;

/// <summary>The private cluster cannot run here. The message is one sentence a person can act on: what to install or which setting to set.</summary>
public sealed class LocalPostgresException(string message, Exception? inner = null) : Exception(message, inner);
