using TenantConsole.Simulation.Nodes;

namespace TenantConsole.Simulation;

/// <summary>Drops the stages when no test class needs them any more.</summary>
public sealed class Stages : IAsyncLifetime
{
    private static int _users;

    /// <inheritdoc />
    public Task InitializeAsync()
    {
        Interlocked.Increment(ref _users);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DisposeAsync() => Interlocked.Decrement(ref _users) == 0 ? Stage.DropAllAsync() : Task.CompletedTask;
}
