using Microsoft.Extensions.Options;
using TenantConsole.Core.Platform;

namespace TenantConsole.Web.Composition;

/// <summary>
/// Between the wish to stop and the end of the listener: the node is no longer ready and serves all the same, for <see cref="NodeOptions.Drain"/>, so that whoever balances the load can turn to other nodes and no
/// request is lost.
/// </summary>
internal sealed class Drain(IOptions<NodeOptions> node, TimeProvider clock) : IHostedLifecycleService
{
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(node.Value.Drain, clock, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
