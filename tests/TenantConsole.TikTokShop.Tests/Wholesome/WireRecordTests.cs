using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>
/// Every record that crosses the wire has its JSON names written on it, and they are the platform's: each is compared with the reduced specification, name
/// and type, by reflection and so without help of the tool that made it. If one of these fails after a change: correct tools/wire-records.json and run the tool.
/// </summary>
public sealed class WireRecordTests
{
    private static readonly Type[] Records =
    [
        .. typeof(Order).Assembly.GetTypes().Where(t => t.IsClass && t.GetProperties().Any(p => p.IsDefined(typeof(JsonPropertyNameAttribute)))),
    ];

    public static TheoryData<Type> All => [.. Records];

    public static IEnumerable<object[]> Roots => WireRecordPlan.Roots.Select(r => new object[] { r.Area, r.Endpoint, r.Part, r.Type });

    [Fact]
    public void Records_Always_AreFound() => Assert.True(Records.Length >= 300, $"Only {Records.Length} wire records found.");

    [Theory]
    [MemberData(nameof(All))]
    public void EveryProperty_Always_HasItsWireName(Type record)
    {
        var nameless = Own(record).Where(p => !p.IsDefined(typeof(JsonPropertyNameAttribute)) && !p.IsDefined(typeof(JsonIgnoreAttribute))
            && !p.IsDefined(typeof(JsonExtensionDataAttribute)));

        Assert.True(!nameless.Any(), $"{record.Name}: give a JsonPropertyName to {string.Join(", ", nameless.Select(p => p.Name))}.");
        Assert.Equal(WireNames(record).Count, WireNames(record).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryPublicRecord_Always_KeepsUnknownFields(Type record)
    {
        if (record.IsPublic) Assert.Contains(Own(record), p => p.IsDefined(typeof(JsonExtensionDataAttribute)));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void EndpointRecord_Always_HasTheFieldsOfTheSpecification(string area, string endpoint, string part, string type)
    {
        var facts = Facts.Endpoints[$"{WireRecordPlan.SpecificationOf(area)}/{endpoint}"];
        var steps = part.Split('.');
        var fields = steps[0] == "body" ? facts["body"]!.AsObject() : facts["response"]!["data"]!["fields"]!.AsObject();
        foreach (var step in steps.Skip(1)) fields = fields[step]!["fields"]!.AsObject();

        AssertAgrees(WireRecordPlan.TypeOf(area, type), fields, "");
    }

    [Fact]
    public void AuthorizedShop_Always_AgreesWithTheSpecification() => AssertAgrees(
        typeof(AuthorizedShopsData), Facts.Endpoints["authorization/get-authorized-shops-202309"]["response"]!["data"]!["fields"]!.AsObject(), "", all: true);

    /// <summary>Each field of the specification stands on the record, with a type that fits. The record may have more: it serves several endpoints.</summary>
    internal static void AssertAgrees(Type record, JsonObject fields, string path, bool all = false)
    {
        var ours = Own(record).Where(p => p.IsDefined(typeof(JsonPropertyNameAttribute)))
            .ToDictionary(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name);
        foreach (var (name, facts) in fields)
        {
            Assert.True(ours.TryGetValue(name, out var property), $"{record.Name} lacks '{path}{name}'.");
            var type = property!.PropertyType;
            var expected = (string)facts!["type"]!;
            Assert.True(WireTypes(type).Contains(expected), $"{record.Name}.{property.Name} is a {type}, but '{path}{name}' is '{expected}' on the wire.");
            if (facts["fields"] is not JsonObject inner || type == typeof(System.Text.Json.JsonElement?)) continue;
            AssertAgrees(type.IsGenericType ? type.GetGenericArguments()[0] : type, inner, $"{path}{name}.", all);
        }

        if (all) Assert.Empty(ours.Keys.Except(fields.Select(f => f.Key)));
    }

    private static string[] WireTypes(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)) return [.. WireTypes(type.GetGenericArguments()[0]).Select(t => t + "[]")];
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(System.Text.Json.JsonElement)) return ["object", "object[]"];
        if (plain == typeof(bool)) return ["boolean"];
        if (plain == typeof(DateTimeOffset) || plain == typeof(int)) return ["integer", "string"];   // a few are numbers or times in a text
        if (plain == typeof(long)) return ["integer"];
        if (plain.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPlatformId<>))) return ["string", "integer"];
        if (plain == typeof(string) || plain.IsValueType) return ["string"];
        return ["object"];
    }

    private static PropertyInfo[] Own(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static List<string> WireNames(Type record) =>
        [.. Own(record).Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>()];
}
