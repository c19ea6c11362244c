namespace TenantConsole.Core.Platform.Versions;

/// <summary>A version in use that will not serve for long.</summary>
/// <param name="Version">Which.</param>
/// <param name="Fate">What is to be expected.</param>
/// <param name="Ends">The announced last day, if there is one.</param>
/// <param name="Successor">The newer version, if it is known.</param>
public sealed record EndpointWarning(EndpointVersion Version, EndpointFate Fate, DateOnly? Ends, string? Successor)
{
    /// <summary>People are to be told: it is announced, or it has happened.</summary>
    public bool NeedsPeople => Fate > EndpointFate.Superseded;
}
