namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>What came of a request's key: who it is, or why nobody; and the state of its rate, when a key was known.</summary>
/// <param name="Actor">Who acts; null when there is a problem.</param>
/// <param name="Problem">Why not.</param>
/// <param name="Rate">What is left of its minute.</param>
public sealed record ApiKeyEntered(Actor? Actor, Problem? Problem, ApiKeyRate? Rate = null)
{
    /// <summary>True when the key is good and only too fast.</summary>
    public bool TooMany => Rate is { Allowed: false };
}
