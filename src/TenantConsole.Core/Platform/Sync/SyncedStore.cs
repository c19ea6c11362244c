using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Stores;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>A store as its reading finds it.</summary>
/// <param name="Context">What steps must know of it.</param>
/// <param name="Authorization">Whose tokens open it.</param>
/// <param name="Cipher">What the platform wants to be told with each call.</param>
/// <param name="Scopes">What the seller granted; empty where the platform did not say.</param>
/// <param name="Cursors">How far each kind is.</param>
/// <param name="IsTold">Notifications of it have come: what none tells of is missed.</param>
internal sealed record SyncedStore(
    StoreContext Context, AuthorizationId Authorization, string Cipher, IReadOnlyList<string> Scopes, IReadOnlyDictionary<string, SyncCursor> Cursors, bool IsTold)
{
    /// <summary>False when the seller kept this kind to themselves: nothing to read, and no error.</summary>
    public bool Grants(IObjectReader reader) => Scopes.Count == 0 || Scopes.Contains(reader.Scope);
}
