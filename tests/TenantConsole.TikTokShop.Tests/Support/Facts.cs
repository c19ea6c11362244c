using System.Text.Json;

namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>The committed facts about the platform: see tools/README.md.</summary>
internal static class Facts
{
    public static JsonElement Of(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Specification", name + ".json")));
        return document.RootElement.Clone();
    }

    public static JsonElement Endpoint(string area, string id) =>
        Of(area).GetProperty("endpoints").EnumerateArray().Single(e => e.GetProperty("id").GetString() == id);
}
