namespace TenantConsole.Core.Platform.Mirror;

/// <summary>Takes people out of the objects of a kind that no module knows better, with <see cref="PersonalFields"/>.</summary>
public sealed class PersonalFieldsStripper(string kind) : IPersonalDataStripper
{
    /// <inheritdoc />
    public string Kind => kind;

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Strip(PlatformObject o) => PersonalFields.RemoveFrom(o.Json);
}
