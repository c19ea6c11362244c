using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TenantConsole.Core.Database;

/// <summary>An id of ours: a version 7 Guid in a type of its own, so that two kinds of id cannot be mixed up.</summary>
public interface IEntityId<TSelf> where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The Guid in the database.</summary>
    Guid Value { get; }

    /// <summary>Wraps a Guid that came from the database, a URL or a message.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Makes and reads ids.</summary>
public static class EntityId
{
    /// <summary>A new id; the clock's time is its first 48 bits, so later rows sort later.</summary>
    public static T New<T>(TimeProvider clock) where T : struct, IEntityId<T> =>
        T.From(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>Reads an id as people see it in URLs; null when it is not one.</summary>
    public static T? Parse<T>(string? text) where T : struct, IEntityId<T> =>
        Guid.TryParse(text, out var value) ? T.From(value) : null;
}

internal sealed class EntityIdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Wrap(value))
    where T : struct, IEntityId<T>
{
    // An expression tree may not call a static abstract member, a method it calls may.
    private static T Wrap(Guid value) => T.From(value);
}
