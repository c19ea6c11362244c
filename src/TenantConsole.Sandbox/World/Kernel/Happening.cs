namespace TenantConsole.Sandbox.World;

/// <summary>Something that a shop's agenda makes happen at a time. A raised <see cref="Edition"/> makes what was on the agenda before void.</summary>
internal abstract class Happening
{
    public int Edition { get; set; }

    public abstract void Happen(long time);
}
