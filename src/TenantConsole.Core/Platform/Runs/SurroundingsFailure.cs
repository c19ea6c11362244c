using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>Failures of what the console stands on: they pass.</summary>
internal sealed class SurroundingsFailure : IRunFailure
{
    public FailureVerdict? Judge(Exception exception, DateTimeOffset now) => exception switch
    {
        // If it is still away the verdict cannot be written: then the lane's lease runs out, and another tenure goes on.
        _ when DatabaseAway.Is(exception) => new FailureVerdict(Phrase.Of("platform.failure.database"), now),
        HttpRequestException or TimeoutException or IOException => new FailureVerdict(Phrase.Of("platform.failure.service"), now),
        _ => null,
    };
}
