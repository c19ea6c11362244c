using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>What other systems call the shop's orders.</summary>
internal sealed class ExternalOrdersArea(ShopWorld world) : ShopArea(world)
{
    public sealed record Line(string Id, string OriginId);

    public sealed record Reference(long Order, string Platform, string Id, Line[] Lines);

    private readonly Dictionary<(long Order, string Platform), Reference> _references = [];

    public override string Name => "external";

    public IEnumerable<Reference> Of(long order) => _references.Values.Where(reference => reference.Order == order);

    public IEnumerable<Reference> Find(string platform, string id) => _references.Values.Where(reference => reference.Platform == platform && reference.Id == id);

    public override void Apply(string command, JsonElement arguments)
    {
        foreach (var reference in ShopWorld.Read<Reference[]>(arguments)) _references[(reference.Order, reference.Platform)] = reference;
    }
}
