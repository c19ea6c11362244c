// Made by tools/generate-wire-records.cs from the reduced specification. Not edited by hand: change tools/wire-records.json and run it again.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.TikTokShop.Webhooks;

/// <summary>Package update.</summary>
/// <remarks>Prints no content, which could put a person into logs. On the wire at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
public sealed partial class PackageUpdate
{
    /// <summary>Sc type: <c>COMBINE</c>, <c>CANCEL_COMBINE</c>, <c>SPLIT</c>, <c>CANCEL_SPLIT</c>, <c>ADDRESS_UPDATE_SPLIT</c>, <c>CANCEL_FULFILL_SPLIT</c>, <c>FULFILL_UNCOMBINE</c>, <c>PARTLY_CANCEL_SPLIT</c>, <c>SPLIT_BY_SKU_CANCEL</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
    [JsonPropertyName("sc_type")]
    public string? ScType { get; set; }

    /// <summary>Role type: <c>ROLE_USER</c>, <c>ROLE_SELLER</c>, <c>ROLE_OPERATOR</c>, <c>ROLE_SYSTEM</c>; others may come.</summary>
    /// <remarks>Text; at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
    [JsonPropertyName("role_type")]
    public string? RoleType { get; set; }

    /// <summary>Package list.</summary>
    /// <remarks>List of objects; at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
    [JsonPropertyName("package_list")]
    public List<PackageUpdatePackage>? PackageList { get; set; }

    /// <summary>Update time: a moment. Null when there is none.</summary>
    /// <remarks>Epoch seconds; at <c>topic 4, PACKAGE_UPDATE</c>.</remarks>
    [JsonPropertyName("update_time")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>Fields that the client does not know yet: kept when reading, sent along when writing.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
