using Npgsql;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>Failures of what the console stands on: they pass.</summary>
internal sealed class SurroundingsFailure : IRunFailure
{
    public FailureVerdict? Judge(Exception exception, DateTimeOffset now) => exception switch
    {
        // The database away: the verdict could not be written. The lane's lease runs out and another tenure goes on.
        NpgsqlException { IsTransient: true } and PostgresException => new FailureVerdict(Phrase.Of("platform.failure.database"), now),
        HttpRequestException or TimeoutException or IOException => new FailureVerdict(Phrase.Of("platform.failure.service"), now),
        _ => null,
    };
}
