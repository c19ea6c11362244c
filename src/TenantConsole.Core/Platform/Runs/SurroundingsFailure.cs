using Npgsql;

namespace TenantConsole.Core.Platform.Runs;

/// <summary>Failures of what the console stands on: they pass.</summary>
internal sealed class SurroundingsFailure : IRunFailure
{
    public FailureVerdict? Judge(Exception exception, DateTimeOffset now) => exception switch
    {
        // The database away: the verdict could not be written. The lane's lease runs out and another tenure goes on.
        NpgsqlException { IsTransient: true } and PostgresException => new FailureVerdict("The database was busy.", now),
        HttpRequestException or TimeoutException or IOException => new FailureVerdict("A service that the console needs did not answer.", now),
        _ => null,
    };
}
