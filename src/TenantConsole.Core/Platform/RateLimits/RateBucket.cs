using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>One limit as this node sees it: the calls that it was given and has not spent, and who waits for more.</summary>
internal sealed class RateBucket(RateKey key, Endpoint endpoint, RateProfile profile, RateLimitStore store, TimeProvider clock) : IDisposable
{
    private const int MostTries = 100;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _row = new(1, 1);
    private readonly TurnQueue<Waiter> _waiters = new();
    private RateLimitStore.Row _known = new(0, RateState.New(profile, clock.GetUtcNow()));
    private DateTimeOffset _cameAt = clock.GetUtcNow();
    private DateTimeOffset _closedUntil;
    private DateTimeOffset _goodUntil;
    private int _left;
    private int _spent;
    private bool _pumping;

    private sealed class Waiter(CallPriority priority, string party, DateTimeOffset until) : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public CallPriority Priority => priority;

        public string Party => party;

        public DateTimeOffset Until => until;
    }

    /// <summary>True when nobody waits, and nobody has come since then.</summary>
    public bool IsIdle(DateTimeOffset since)
    {
        lock (_gate)
            return _waiters.Count == 0 && !_pumping && _cameAt < since && _closedUntil < since;
    }

    /// <summary>Returns when a call may be made.</summary>
    public async Task EnterAsync(CallPriority priority, string party, TimeSpan longest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            _cameAt = now;
            if (_waiters.Count == 0 && _left > 0 && now < _goodUntil && now >= _closedUntil)
            {
                _left--;
                _spent++;
                return;
            }

            waiter = new Waiter(priority, party, now + longest);
            _waiters.Enqueue(priority, party, waiter);
            if (!_pumping)
            {
                _pumping = true;
                _ = Task.Run(PumpAsync, CancellationToken.None);
            }
        }

        await using var ended = cancellationToken.Register(() => waiter.TrySetCanceled(cancellationToken));
        await waiter.Task;
    }

    /// <summary>The platform refused: this node holds back from now on, all nodes once it is written.</summary>
    public async Task TightenAsync(CallVerdict verdict, DateTimeOffset until, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _left = 0;
            _closedUntil = until > _closedUntil ? until : _closedUntil;
        }

        await ChangeAsync((state, now) => verdict == CallVerdict.Throttled
            ? new RateGrant(RateRule.Throttled(state, profile, now, until), 1, now)
            : new RateGrant(RateRule.Closed(state, now, until), 1, now), cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _row.Dispose();

    /// <summary>As long as somebody waits: asks for calls, hands them out, sleeps until there may be more.</summary>
    private async Task PumpAsync()
    {
        while (true)
        {
            try
            {
                if (Wanted() is not { } wanted)
                    return;
                var askedAt = clock.GetUtcNow();
                var grant = await ChangeAsync((state, now) => RateRule.Lease(state, profile, now, wanted), CancellationToken.None);
                if (HandOut(grant, askedAt) is not { } next)
                    return;
                var pause = next - clock.GetUtcNow();
                await Task.Delay(pause > Tick ? pause + Tick : Tick, clock);
            }
            catch (Exception failed)
            {
                FailAll(failed);
                return;
            }
        }
    }

    /// <summary>How many calls to ask for: for all who wait, and some ahead when the last ones went quickly. Null when nobody waits.</summary>
    private int? Wanted()
    {
        lock (_gate)
        {
            var waiting = Drain();
            waiting.ForEach(w => _waiters.Enqueue(w.Priority, w.Party, w));
            if (waiting.Count == 0)
            {
                _pumping = false;
                return null;
            }

            var ahead = Math.Min(_spent, (int)(_known.State.Rate * profile.LeaseLife.TotalSeconds));
            _spent = 0;
            return waiting.Count + ahead;
        }
    }

    /// <returns>When to ask again; null when nobody waits any more.</returns>
    private DateTimeOffset? HandOut(RateGrant grant, DateTimeOffset askedAt)
    {
        lock (_gate)
        {
            _left = grant.Count;
            _goodUntil = askedAt + profile.LeaseLife;
            if (_closedUntil > clock.GetUtcNow())
                _left = 0; // refused while it asked
            var next = grant.NextAt > _closedUntil ? grant.NextAt : _closedUntil;
            var pace = TimeSpan.FromSeconds(1 / grant.State.Rate);
            var behind = 0;
            foreach (var waiter in Drain())
            {
                if (_left > 0)
                {
                    if (waiter.TrySetResult())
                        (_left, _spent) = (_left - 1, _spent + 1);
                    continue;
                }

                var expected = next + (pace * behind);
                if (expected > waiter.Until)
                {
                    waiter.TrySetException(RetryLaterException.Held(endpoint, expected));
                    continue;
                }

                behind++;
                _waiters.Enqueue(waiter.Priority, waiter.Party, waiter);
            }

            _pumping = behind > 0;
            return _pumping ? next : null;
        }
    }

    private void FailAll(Exception failed)
    {
        lock (_gate)
        {
            Drain().ForEach(waiter => waiter.TrySetException(failed));
            _pumping = false;
        }
    }

    /// <summary>All who still wait, in the order in which they are served.</summary>
    private List<Waiter> Drain()
    {
        var waiting = new List<Waiter>(_waiters.Count);
        while (_waiters.TryDequeue(out var waiter))
        {
            if (!waiter.Task.IsCompleted)
                waiting.Add(waiter);
        }

        return waiting;
    }

    private async Task<RateGrant> ChangeAsync(Func<RateState, DateTimeOffset, RateGrant> rule, CancellationToken cancellationToken)
    {
        await _row.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; attempt < MostTries; attempt++)
            {
                var now = clock.GetUtcNow();
                var grant = rule(_known.State, now);
                if (grant.Count == 0)
                    return grant; // others can only have made it later, so there is no need to ask
                int waiting;
                lock (_gate)
                    waiting = Math.Max(0, _waiters.Count - grant.Count);
                var (written, row) = await store.SwapAsync(key, _known.Version, grant.State, profile.Ceiling, waiting, now, cancellationToken);
                _known = row ?? _known;
                if (written)
                    return grant;
            }

            throw RetryLaterException.Held(endpoint, clock.GetUtcNow() + TimeSpan.FromSeconds(1)); // that many nodes at once
        }
        finally
        {
            _row.Release();
        }
    }
}
