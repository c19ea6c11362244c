namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads pages of one shop.</summary>
internal sealed class ShopPages(IObjectReader reader, ShopCalls calls, int size)
{
    /// <exception cref="ConnectionBrokenException">A person has to reconnect the store.</exception>
    public Task<ObjectPage> ReadAsync(ObjectWindow window, string? pageToken, CancellationToken cancellationToken, int? only = null) =>
        calls.CallAsync(shop => reader.ReadAsync(shop, window, pageToken, only ?? size, cancellationToken), cancellationToken);
}
