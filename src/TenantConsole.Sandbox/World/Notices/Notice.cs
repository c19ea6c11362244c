namespace TenantConsole.Sandbox.World;

/// <summary>Something that the platform tells an app about. The same happening has the same id in every life of the sandbox.</summary>
/// <param name="Time">When it happened, in world time.</param>
/// <param name="Body">The JSON that is sent, byte for byte, however often.</param>
internal sealed record Notice(string Id, int Topic, string ShopId, string Address, long Time, byte[] Body);
