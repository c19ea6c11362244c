namespace TenantConsole.Core.Platform.Objects;

/// <summary>Which object of a store a notification is about.</summary>
/// <param name="Kind">What it is: one of <see cref="ObjectKinds"/>.</param>
/// <param name="Id">The platform's id of it.</param>
public readonly record struct ObjectKey(string Kind, string Id);
