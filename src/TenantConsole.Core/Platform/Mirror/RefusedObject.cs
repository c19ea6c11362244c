namespace TenantConsole.Core.Platform.Mirror;

/// <summary>An object that the database or a step does not take.</summary>
/// <param name="Object">The object.</param>
/// <param name="Reason">The kind of error and its SQLSTATE; never data.</param>
public sealed record RefusedObject(PlatformObject Object, string Reason);
