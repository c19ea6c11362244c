namespace TenantConsole.Core.Access;

/// <summary>How an actor came to act.</summary>
public enum ActorKind
{
    /// <summary>A person, by the sign-in cookie.</summary>
    Member,

    /// <summary>A program, by an API key.</summary>
    ApiKey,

    /// <summary>The console itself: a schedule, a run that continues, a verified notification.</summary>
    System,
}
