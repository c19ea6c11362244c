namespace TenantConsole.Core.Platform;

/// <summary>One object as the platform sent it, on its way through the mirror and the steps.</summary>
/// <param name="Kind">What it is: <c>order</c>.</param>
/// <param name="Id">The platform's id of it.</param>
/// <param name="UpdateTime">The platform's version of it.</param>
/// <param name="Json">The bytes as they came, personal data included: for steps, never for the mirror.</param>
/// <param name="Parsed">The wire record, where it was already read; else null.</param>
public sealed record PlatformObject(string Kind, string Id, DateTimeOffset UpdateTime, ReadOnlyMemory<byte> Json, object? Parsed)
{
    /// <summary>For logs: never its content.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
