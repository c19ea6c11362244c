namespace TenantConsole.Core.Database;

internal static class ModelTypes
{
    /// <summary>All id types of Core, found once: a new id is mapped by being declared.</summary>
    public static IReadOnlyList<Type> EntityIds { get; } =
    [
        .. typeof(ModelTypes).Assembly.GetTypes().Where(type => type.IsValueType &&
            type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>))),
    ];
}
