namespace TenantConsole.Core.Platform.Objects;

/// <summary>An object that could not be fetched or taken.</summary>
/// <param name="Key">Which.</param>
/// <param name="UpdateTime">The version, where it is known.</param>
/// <param name="Reason">The kind of error, never data.</param>
public sealed record FailedObject(ObjectKey Key, DateTimeOffset? UpdateTime, string Reason);
