namespace TenantConsole.Core.Stores;

/// <summary>A run that each store gets when it is connected. Registered by the modules that synchronise something.</summary>
/// <param name="RunKind">The kind of run: <c>orders.sync</c>.</param>
public sealed record InitialSync(string RunKind);

/// <summary>What such a run is asked for.</summary>
/// <param name="Store">The store.</param>
/// <param name="Days">How far back it reaches when nothing was synchronised yet.</param>
/// <param name="Kinds">Only these kinds of objects; null for all that the run reads.</param>
public sealed record SyncRequest(Guid Store, int Days, IReadOnlyList<string>? Kinds = null);
