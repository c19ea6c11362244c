using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Returns;

public sealed partial class Cancellation
{
    /// <summary>The bytes that this cancellation was read from, exactly as the platform sent them: for the mirror. Empty when it did not come as one of a page.</summary>
    /// <remarks>A slice of the whole answer, which stays in memory as long as the slice does.</remarks>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Raw { get; internal set; }
}
