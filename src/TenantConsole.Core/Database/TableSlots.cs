using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TenantConsole.Core.Database;

/// <summary>Tables in a fixed number of parts that are filled in turns and emptied whole, so that nothing in them is ever deleted row by row.</summary>
public static class TableSlots
{
    /// <summary>The column that says which part a row is in.</summary>
    public const string Column = "slot";

    internal const string Annotation = "Console:Slots";

    /// <summary>Makes the table one of slots, <c>{table}_0</c> to <c>{table}_n</c>. Its key holds <see cref="Column"/>. Its parts bear the same wall and no grants.</summary>
    public static EntityTypeBuilder<T> HasSlots<T>(this EntityTypeBuilder<T> entity, int slots) where T : class
    {
        entity.HasAnnotation(Annotation, slots);
        return entity;
    }
}
