namespace TenantConsole.Core.Platform;

/// <summary>Takes personal data out of one kind of object before the mirror keeps it .</summary>
public interface IPersonalDataStripper
{
    /// <summary>The kind of object.</summary>
    string Kind { get; }

    /// <summary>The JSON without anything about a person.</summary>
    ReadOnlyMemory<byte> Strip(PlatformObject o);
}
