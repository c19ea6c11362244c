namespace TenantConsole.Core.Stores;

/// <summary>A run that a store gets when its time zone changed, because days that were derived from the old one are kept. Registered by the modules that keep such days.</summary>
/// <param name="RunKind">The kind of run: <c>orders.rebase-days</c>.</param>
public sealed record ZoneFollowing(string RunKind);

/// <summary>What such a run is asked for.</summary>
/// <param name="Store">The store; its time zone is read when the run begins.</param>
public sealed record ZoneFollowingRequest(Guid Store);
