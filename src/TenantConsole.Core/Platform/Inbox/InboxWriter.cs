using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Platform.Inbox;

/// <summary>
/// Commits notifications of many agencies in one round trip: whatever came while the last commit was under way is the next batch, so a batch is small when little comes and nobody waits for a timer.
/// </summary>
/// <remarks>
/// What waits is bounded in number and bytes; one more is refused at once. When no connection can commit everybody is told so at once, and the writer tries again by itself; while another one can, only
/// the broken one's batch is refused. A batch that the database refuses because of its data is sent again one by one. Stopping commits what waits.
/// </remarks>
public sealed class InboxWriter(
    ConsoleConnections connections, InboxCounts counts, IOptions<NodeOptions> node, IOptions<InboxOptions> options, TimeProvider clock, ILogger<InboxWriter> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly Channel<IncomingNotification> _waiting = Channel.CreateBounded<IncomingNotification>(
        new BoundedChannelOptions(options.Value.Capacity) { AllowSynchronousContinuations = false });

    // What the connections are committing: looked at when it takes long.
    private readonly List<List<IncomingNotification>> _batches = [];

    private long _bytes;
    private int _open;
    private volatile bool _away;
    private volatile bool _connected;

    /// <summary>How many wait for their commit.</summary>
    public int Waiting => _waiting.Reader.Count;

    /// <summary>True while the database does not answer.</summary>
    public bool IsAway => _away;

    /// <summary>True when it has a connection to commit on.</summary>
    public bool IsReady => _connected && !_away;

    /// <summary>How many of its connections can commit.</summary>
    internal int Open => Volatile.Read(ref _open);

    /// <summary>Takes a notification, to be committed with the next batch.</summary>
    /// <returns>What to answer at once; null when it was taken.</returns>
    internal InboxAnswer? TryAdd(IncomingNotification notification)
    {
        if (_away)
            return InboxAnswer.Away;
        if (Interlocked.Add(ref _bytes, notification.Body.Length) <= options.Value.Memory && _waiting.Writer.TryWrite(notification))
            return null;
        Interlocked.Add(ref _bytes, -notification.Body.Length);
        return InboxAnswer.Busy;
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete(); // the listener has stopped before: what waits is committed, nothing more comes
        if (ExecuteTask is { } writing)
            await writing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
        Refuse(InboxAnswer.Away, []);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!node.Value.Has(NodeOptions.Ingest))
            return;
        using var written = new CancellationTokenSource();
        var watching = Task.Run(() => WatchAsync(written.Token), CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, options.Value.Connections).Select(_ => Task.Run(() => WriteAsync(stoppingToken), CancellationToken.None)));
        await written.CancelAsync();
        await watching;
    }

    /// <summary>Answers what has waited too long. One look at the oldest instead of a timer for each: tens of thousands come in a second, and hardly ever does one wait.</summary>
    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Look);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
                RefuseOverdue();
        }
        catch (OperationCanceledException)
        {
            // all is written
        }
    }

    private void RefuseOverdue()
    {
        lock (_batches)
        {
            foreach (var notification in _batches.SelectMany(b => b).Where(IsOverdue))
                notification.Complete(InboxAnswer.Busy); // it may still be committed; nobody is told so
        }

        while (_waiting.Reader.TryPeek(out var oldest) && IsOverdue(oldest) && _waiting.Reader.TryRead(out var overdue))
        {
            Interlocked.Add(ref _bytes, -overdue.Body.Length);
            overdue.Complete(InboxAnswer.Busy);
        }
    }

    private bool IsOverdue(IncomingNotification notification) => clock.GetElapsedTime(notification.Started) > options.Value.Deadline;

    private async Task WriteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<IncomingNotification>(options.Value.Batch);
        var broken = false;
        lock (_batches)
            _batches.Add(batch);
        while (!stoppingToken.IsCancellationRequested && !_waiting.Reader.Completion.IsCompleted)
        {
            var (opened, failed) = (false, false);
            try
            {
                using var statements = await InboxStatements.OpenAsync(connections.Ingest, stoppingToken);
                opened = Opened();
                broken = false;
                while (await FillAsync(batch, stoppingToken))
                    await CommitAsync(statements, batch);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception away) // whatever it was, nobody may be left without an answer, and the next try may do
            {
                if (!broken)
                    log.InboxAway(away);
                broken = failed = true;
            }

            if (Closed(opened, failed))
                Refuse(InboxAnswer.Away, batch);
            else
                RefuseOwn(InboxAnswer.Away, batch);
            if (failed)
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private bool Opened()
    {
        lock (_batches)
        {
            _open++;
            (_away, _connected) = (false, true);
        }

        return true;
    }

    /// <returns>True when no other connection can commit what waits.</returns>
    private bool Closed(bool opened, bool failed)
    {
        lock (_batches)
        {
            _open -= opened ? 1 : 0;
            _away |= failed && _open == 0;
            return _open == 0;
        }
    }

    /// <summary>Waits for something to write: notifications, or counts that are due.</summary>
    /// <returns>False at the end.</returns>
    private async Task<bool> FillAsync(List<IncomingNotification> batch, CancellationToken cancellationToken)
    {
        var come = _waiting.Reader.WaitToReadAsync(cancellationToken).AsTask();
        while (!come.IsCompleted && !counts.IsDue)
            await Task.WhenAny(come, Task.Delay(Idle, cancellationToken));
        if (!come.IsCompleted)
            return true;

        var more = await come;
        lock (_batches)
        {
            while (batch.Count < options.Value.Batch && _waiting.Reader.TryRead(out var notification))
            {
                Interlocked.Add(ref _bytes, -notification.Body.Length);
                batch.Add(notification);
            }
        }

        return more;
    }

    private async Task CommitAsync(InboxStatements statements, List<IncomingNotification> batch)
    {
        var strays = batch.Where(n => n.Place is null).ToList();
        await CommitAsync(statements.StoreAsync, strays.Count == 0 ? batch : [.. batch.Where(n => n.Place is not null)]);
        await CommitAsync(statements.StrayAsync, strays);
        Forget(batch);
        if (counts.IsDue)
            await CountAsync(statements);
    }

    // What has begun is carried out even when the host stops: nobody may be left without an answer.
    private async Task CommitAsync(Func<List<IncomingNotification>, CancellationToken, Task> commit, List<IncomingNotification> batch)
    {
        if (batch.Count == 0)
            return;
        var started = Stopwatch.GetTimestamp();
        try
        {
            await commit(batch, CancellationToken.None);
        }
        catch (PostgresException refused) when (IsAboutData(refused))
        {
            await OneByOneAsync(commit, batch, refused);
            return;
        }

        foreach (var notification in batch)
            notification.Complete(InboxAnswer.Stored);
        InboxMetrics.Commit.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        InboxMetrics.Batch.Record(batch.Count);
    }

    private async Task OneByOneAsync(Func<List<IncomingNotification>, CancellationToken, Task> commit, List<IncomingNotification> batch, PostgresException refused)
    {
        log.BatchRefused(refused.SqlState, batch.Count);
        foreach (var notification in batch)
        {
            try
            {
                await commit([notification], CancellationToken.None);
                notification.Complete(InboxAnswer.Stored);
            }
            catch (PostgresException one) when (IsAboutData(one))
            {
                log.NotificationRefused(one.SqlState, notification.Head.Topic);
                notification.Complete(InboxAnswer.Unreadable);
            }
        }
    }

    private async Task CountAsync(InboxStatements statements)
    {
        var taken = counts.Take();
        try
        {
            await statements.CountAsync(counts.Command(taken), CancellationToken.None);
        }
        catch
        {
            counts.GiveBack(taken);
            throw;
        }
    }

    private void RefuseOwn(InboxAnswer answer, List<IncomingNotification> batch)
    {
        batch.ForEach(notification => notification.Complete(answer)); // those that are committed have their answer already
        Forget(batch);
    }

    private void Refuse(InboxAnswer answer, List<IncomingNotification> batch)
    {
        RefuseOwn(answer, batch);
        while (_waiting.Reader.TryRead(out var notification))
        {
            Interlocked.Add(ref _bytes, -notification.Body.Length);
            notification.Complete(answer);
        }
    }

    private void Forget(List<IncomingNotification> batch)
    {
        lock (_batches)
            batch.Clear();
    }

    private static bool IsAboutData(PostgresException refused) =>
        refused.SqlState.StartsWith("22", StringComparison.Ordinal) || refused.SqlState.StartsWith("23", StringComparison.Ordinal);
}
