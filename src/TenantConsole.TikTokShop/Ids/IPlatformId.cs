namespace TenantConsole.TikTokShop;

/// <summary>An id that the platform gave: digits in a text, never a number. Each kind has its own type, so that mixing up two does not compile.</summary>
/// <typeparam name="TSelf">The kind of id itself.</typeparam>
public interface IPlatformId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IPlatformId<TSelf>
{
    /// <summary>The digits.</summary>
    /// <exception cref="InvalidOperationException">The id was never set.</exception>
    string Value { get; }
}
