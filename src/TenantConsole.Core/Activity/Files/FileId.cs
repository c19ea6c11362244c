using TenantConsole.Core.Database;

namespace TenantConsole.Core.Activity.Files;

/// <summary>The id of a kept file.</summary>
public readonly record struct FileId(Guid Value) : IEntityId<FileId>
{
    /// <inheritdoc />
    public static FileId From(Guid value) => new(value);

    /// <summary>As in URLs and logs.</summary>
    public override string ToString() => Value.ToString("D");
}
