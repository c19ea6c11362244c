namespace TenantConsole.Core.Platform.Objects;

/// <summary>The expected failures around dead letters.</summary>
public static class DeadLetterProblems
{
    /// <summary>It is not there, out of the actor's sight, or being tried.</summary>
    public static Problem Unknown => PlatformTexts.Say.Unknown("platform.unknown-dead-letter");

    /// <summary>More than are replayed, or written into a file, at once.</summary>
    public static Problem TooMany(int most) => PlatformTexts.Say.Problem("platform.too-many-dead-letters", [most]);
}
