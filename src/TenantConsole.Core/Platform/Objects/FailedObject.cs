namespace TenantConsole.Core.Platform.Objects;

/// <summary>An object that could not be fetched or taken.</summary>
/// <param name="Key">Which.</param>
/// <param name="UpdateTime">The version, where it is known.</param>
/// <param name="Reason">The kind of error, never data.</param>
/// <param name="NotBefore">Nothing is wrong with the object, as far as is known: it is fetched later, which is no further try. Null when it was tried.</param>
/// <param name="IsSuspect">Of one that is fetched later: if that goes on for long, it may be the object after all.</param>
public sealed record FailedObject(ObjectKey Key, DateTimeOffset? UpdateTime, string Reason, DateTimeOffset? NotBefore = null, bool IsSuspect = false);
