using System.Text.Json;

namespace TenantConsole.Sandbox.World;

/// <summary>
/// One subject of a shop's world (catalog, returns, finance, …). An area keeps its own state and is told what happens to orders;
/// it changes only by what time brings and by commands, so that a restart can play both again. All calls come under the shop's gate.
/// </summary>
internal abstract class ShopArea(ShopWorld world)
{
    protected ShopWorld World { get; } = world;

    /// <summary>The first part of its commands' names, such as "catalog" in "catalog.prices".</summary>
    public abstract string Name { get; }

    /// <summary>An hour begins: place for what comes by the hour or the day. <paramref name="hour"/> counts hours since 1970, UTC.</summary>
    public virtual void HourBegins(long hour)
    {
    }

    /// <summary>An order took a step, by its script or by a command.</summary>
    public virtual void OrderStepped(in OrderStepped step)
    {
    }

    /// <summary>A return led to a refund just now.</summary>
    public virtual void Refunded(Return made)
    {
    }

    /// <summary>
    /// Takes the effect of a command that is in the journal by now: the same call at the first time and after a restart. It was checked
    /// before it was recorded, so it cannot fail.
    /// </summary>
    public virtual void Apply(string command, JsonElement arguments) => throw new InvalidOperationException($"{Name} knows no command {command}.");
}
