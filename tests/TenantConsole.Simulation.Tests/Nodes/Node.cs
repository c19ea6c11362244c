using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Simulation.Nodes;

/// <summary>One process of the product on a machine: all its modules, put together as the host does it, and moved step by step.</summary>
internal sealed class Node(Machine machine, ServiceProvider services) : IAsyncDisposable
{
    private readonly CancellationTokenSource _died = new();
    private int _disposed;
    private volatile bool _dead;

    /// <summary>Its process is dead; what is left of it reaches nobody. Stays so when another process has taken its place.</summary>
    public bool IsDead => _dead || machine.Wire.IsCut;

    /// <summary>Ends with it.</summary>
    public CancellationToken Died => _died.Token;

    public T Get<T>() where T : notnull => ActivatorUtilities.GetServiceOrCreateInstance<T>(services);

    public async Task StartAsync()
    {
        machine.Wire.Died = () =>
        {
            _dead = true;
            _ = _died.CancelAsync();
        };
        await Get<InboxWriter>().StartAsync(CancellationToken.None);
    }

    /// <summary>A delivery as the platform sends it.</summary>
    /// <returns>True when it was answered with 200.</returns>
    public async Task<bool> ReceiveAsync(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var receiver = Get<InboxReceiver>();
        var verifier = receiver.VerifierOf(GivenAgency.AppKey)!;
        var signed = verifier.Buffer(bytes.Length);
        bytes.CopyTo(signed, verifier.Offset);
        var answer = await receiver.ReceiveAsync(
            verifier, signed, WebhookSignature.Sign(bytes, GivenAgency.AppKey, Stage.AppSecret), machine.Clock.GetTimestamp(), CancellationToken.None);
        return answer == InboxAnswer.Stored && !IsDead; // who is dead answers nobody
    }

    /// <summary>Makes lanes due.</summary>
    public Task DispatchAsync() => Get<InboxDispatcher>().DispatchAsync(Died);

    /// <summary>Takes one lane and works on it.</summary>
    /// <returns>False when none was due.</returns>
    public Task<bool> WorkAsync() => Get<LaneWorker>().WorkOnceAsync(Died);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        var writer = Get<InboxWriter>();
        await writer.StopAsync(new CancellationToken(canceled: true)); // as a process ends: nobody waits for it
        if (writer.ExecuteTask is { } writing)
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await services.DisposeAsync();
        _died.Dispose();
    }
}
