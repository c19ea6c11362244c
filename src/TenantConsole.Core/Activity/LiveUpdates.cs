using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Activity;

/// <summary>
/// Hears, once a node, what other nodes committed (<see cref="ChangeNotice"/>) and tells who subscribed: pages refresh what is on screen, the
/// worker looks for work. Nobody polls.
/// </summary>
/// <remarks>
/// A broken connection is opened again, with growing pauses up to 5 seconds; then every subscriber is told once, because notices may have been
/// missed. Subscribers are called on the listener's thread and must return at once.
/// </remarks>
public sealed partial class LiveUpdates(ConsoleConnections connections, TimeProvider clock, ILogger<LiveUpdates> log) : BackgroundService
{
    /// <summary>The channel that wakes workers; its notices carry nothing.</summary>
    public const string WorkChannel = "console_work";

    /// <summary>The channel of batches of notifications; its notices carry nothing.</summary>
    public const string InboxChannel = "console_inbox";

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Subscription, byte> _subscriptions = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _changed = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many subscriptions there are: pages must dispose theirs.</summary>
    public int Count => _subscriptions.Count;

    /// <summary>Completes when the first connection listens.</summary>
    public Task Listening => _listening.Task;

    /// <summary>Calls back after each change of the agency's topic (<see cref="ChangeNotice"/>), until disposed.</summary>
    public IDisposable Subscribe(TenantId tenant, string topic, Action changed) => Add(new(this, ChangeNotice.Channel, $"{tenant}:{topic}", changed));

    /// <summary>
    /// Calls back after each change of a topic in any agency, with the agency; with null when notices may have been missed. For what a node
    /// keeps for all of them.
    /// </summary>
    public IDisposable SubscribeAll(string topic, Action<TenantId?> changed) => Add(new(this, ChangeNotice.Channel, ":" + topic, () => changed(null)) { Anywhere = changed });

    /// <summary>
    /// When this node last heard of a change of the agency's topic (protocol time); null since its start. A page that takes over what was read before it
    /// subscribed asks whether it missed one.
    /// </summary>
    public DateTimeOffset? LastChange(TenantId tenant, string topic) => _changed.TryGetValue($"{tenant}:{topic}", out var at) ? at : null;

    /// <summary>Calls back when work was queued anywhere.</summary>
    public IDisposable SubscribeWork(Action queued) => Add(new(this, WorkChannel, "", queued));

    /// <summary>Calls back when notifications were received anywhere.</summary>
    public IDisposable SubscribeInbox(Action received) => Add(new(this, InboxChannel, "", received));

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await OpenAsync(stoppingToken);
                pause = TimeSpan.Zero;
                if (!_listening.TrySetResult())
                {
                    TellAll();
                }

                while (true)
                {
                    await connection.WaitAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) // whatever it is: a node without live updates would look well and be blind
            {
                LogLost(lost);
                pause = pause == TimeSpan.Zero ? TimeSpan.FromMilliseconds(200) : pause * 2 < LongestPause ? pause * 2 : LongestPause;
                await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        // Outside any pool: it waits for ever. The keep-alive finds a connection that died silently.
        var direct = new NpgsqlConnectionStringBuilder(connections.Direct) { Pooling = false, KeepAlive = 30, ApplicationName = "TenantConsole live updates" };
        var connection = new NpgsqlConnection(direct.ConnectionString);
        try
        {
            connection.Notification += (_, notice) => Tell(notice.Channel, notice.Payload);
            await connection.OpenAsync(cancellationToken);
            await using var listen = new NpgsqlCommand($"listen {ChangeNotice.Channel}; listen {WorkChannel}; listen {InboxChannel}", connection);
            await listen.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private Subscription Add(Subscription subscription)
    {
        _subscriptions.TryAdd(subscription, 0);
        return subscription;
    }

    private void Tell(string channel, string payload)
    {
        if (channel == ChangeNotice.Channel)
        {
            _changed[payload] = clock.GetUtcNow();
        }

        foreach (var (subscription, _) in _subscriptions)
        {
            if (subscription.Channel != channel)
            {
                continue;
            }

            if (subscription.Anywhere is { } anywhere)
            {
                if (payload.EndsWith(subscription.Payload, StringComparison.Ordinal) && EntityId.Parse<TenantId>(payload[..^subscription.Payload.Length]) is { } tenant)
                {
                    Call(subscription, () => anywhere(tenant));
                }
            }
            else if (channel == WorkChannel || subscription.Payload == payload)
            {
                Call(subscription, subscription.Changed);
            }
        }
    }

    private void TellAll()
    {
        foreach (var (subscription, _) in _subscriptions)
        {
            Call(subscription, subscription.Changed);
        }
    }

    private void Call(Subscription subscription, Action changed)
    {
        try
        {
            changed();
        }
        catch (Exception failed)
        {
            // One page's failure must not deafen the others.
            LogSubscriber(failed, subscription.Payload);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Live updates lost their connection; opening it again")]
    private partial void LogLost(Exception lost);

    [LoggerMessage(Level = LogLevel.Error, Message = "A subscriber of {Topic} failed")]
    private partial void LogSubscriber(Exception failed, string topic);

    private sealed class Subscription(LiveUpdates owner, string channel, string payload, Action changed) : IDisposable
    {
        public string Channel { get; } = channel;

        public string Payload { get; } = payload;

        public Action Changed { get; } = changed;

        /// <summary>Set when it hears of every agency: then the payload is a colon and the topic.</summary>
        public Action<TenantId?>? Anywhere { get; init; }

        public void Dispose() => owner._subscriptions.TryRemove(this, out _);
    }
}
