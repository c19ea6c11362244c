using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Platform.Objects;

/// <summary>
/// One fetching of many objects of a store, and what came of each: fetched, refused, or put off. An object that the platform refuses, or fails at, is found by halving; a kind that cannot be asked
/// at present (limit, version, outage of its endpoint) is not asked on, and neither holds up what can be fetched.
/// </summary>
/// <remarks>Whether it is the object or the endpoint tells what else of the kind was answered. Where nothing was answered nobody knows, and the objects are put off.</remarks>
internal sealed class ObjectPass(ShopCalls calls, TimeProvider clock)
{
    /// <summary>Failures of a kind after which it is not asked on: while none of its calls was answered, and in any case.</summary>
    private const int FailuresAlone = 6;
    private const int FailuresInAll = 20;

    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UntilSomebodyMends = TimeSpan.FromMinutes(1);

    // Refusals that say nothing of what was asked for: our signature, clock, app, address or access to the shop.
    private static readonly HashSet<string> OfTheCall = new(StringComparer.Ordinal) { "sign", "timestamp", "app_key", "ip", "shop_cipher", "shop_id", "version", "path", "method", "content-type" };

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Progress> _kinds = new(StringComparer.Ordinal);
    private readonly List<(ObjectKey Key, Exception Cause, DateTimeOffset At, bool IsSuspect)> _putOff = [];

    /// <summary>What was fetched.</summary>
    public List<PlatformObject> Found { get; } = [];

    /// <summary>What was refused.</summary>
    public List<FailedObject> Refused { get; } = [];

    /// <summary>What is to be fetched later. Those at which the platform failed while it answered others of their kind count as tried.</summary>
    /// <exception cref="ObjectsAwayException">The platform answered nothing at all.</exception>
    public IEnumerable<FailedObject> PutOff()
    {
        if (_putOff.Count > 0 && _kinds.Values.All(kind => kind.Answers == 0))
            throw new ObjectsAwayException(_putOff.Min(p => p.At), _putOff.MinBy(p => p.At).Cause, _putOff.TrueForAll(p => p.IsSuspect));
        var now = clock.GetUtcNow();
        return _putOff.Select(p =>
        {
            var reason = p.Cause.GetType().Name;
            if (p.IsSuspect && _kinds[p.Key.Kind] is { Answers: > 0, IsClosed: false })
                return new FailedObject(p.Key, null, reason);
            var earliest = now + (p.IsSuspect ? AfterFailure : AtLeast);
            return new FailedObject(p.Key, null, reason, p.At > earliest ? p.At : earliest, p.IsSuspect);
        });
    }

    /// <summary>Fetches objects of one kind, in one call if that goes well.</summary>
    /// <exception cref="ConnectionBrokenException">A person has to reconnect the store.</exception>
    public async Task FetchAsync(IObjectFetcher fetcher, string[] ids, CancellationToken cancellationToken)
    {
        if (Closed(fetcher.Kind) is { } reason)
        {
            PutOff(fetcher.Kind, ids, reason.Cause, reason.Until, reason.IsSuspect);
            return;
        }

        try
        {
            Answered(fetcher.Kind, ids, await calls.CallAsync(shop => fetcher.GetAsync(shop, ids, cancellationToken), cancellationToken));
            return;
        }
        catch (InvalidRequestException refused) when (refused.Field is { } field && OfTheCall.Contains(field))
        {
            // None of the objects is wrong, and the next call would not fare better.
            Close(fetcher.Kind, ids, refused, clock.GetUtcNow() + UntilSomebodyMends);
            return;
        }
        catch (Exception refused) when (refused is InvalidRequestException or ReauthoriseException { Reason: ReauthoriseReason.Scope } or GoneException or UnknownRefusalException or UnreadableAnswerException || MirrorWriter.IsAboutData(refused))
        {
            if (IsRefused(fetcher.Kind, ids, refused))
                return;
        }
        catch (RetryLaterException failed) when (failed.Failed)
        {
            if (IsSuspect(fetcher.Kind, ids, failed))
                return;
        }
        catch (RetryLaterException later)
        {
            Close(fetcher.Kind, ids, later, later.RetryAt);
            return;
        }
        catch (Exception away) when (away is not ReauthoriseException && away is TikTokShopException or HttpRequestException or TimeoutException or IOException)
        {
            Close(fetcher.Kind, ids, away, clock.GetUtcNow() + Soon);
            return;
        }

        await FetchAsync(fetcher, ids[..(ids.Length / 2)], cancellationToken);
        await FetchAsync(fetcher, ids[(ids.Length / 2)..], cancellationToken);
    }

    private void Answered(string kind, string[] ids, IReadOnlyList<PlatformObject> found)
    {
        lock (_gate)
        {
            Of(kind).Answers++;
            Found.AddRange(found);
            Refused.AddRange(ids.Except(found.Select(o => o.Id), StringComparer.Ordinal).Select(id => new FailedObject(new(kind, id), null, RefusalWords.Unknown)));
        }
    }

    /// <returns>True when the object that was refused is found.</returns>
    private bool IsRefused(string kind, string[] ids, Exception refused)
    {
        lock (_gate)
        {
            Of(kind).Answers++;
            if (ids.Length == 1)
                Refused.Add(new FailedObject(new(kind, ids[0]), null, refused.GetType().Name));
        }

        return ids.Length == 1;
    }

    /// <returns>True when the object at which the platform fails is found, or when it fails at too much to go on.</returns>
    private bool IsSuspect(string kind, string[] ids, RetryLaterException failed)
    {
        lock (_gate)
        {
            var progress = Of(kind);
            progress.Failures++;
            if (progress.Failures >= (progress.Answers == 0 ? FailuresAlone : FailuresInAll))
                progress.Closing ??= (failed, failed.RetryAt, true);
            if (ids.Length > 1 && !progress.IsClosed)
                return false;
            _putOff.AddRange(ids.Select(id => (new ObjectKey(kind, id), (Exception)failed, failed.RetryAt, true)));
            return true;
        }
    }

    private void Close(string kind, string[] ids, Exception cause, DateTimeOffset until)
    {
        lock (_gate)
        {
            Of(kind).Closing ??= (cause, until, false);
        }

        PutOff(kind, ids, cause, until, isSuspect: false);
    }

    private void PutOff(string kind, string[] ids, Exception cause, DateTimeOffset until, bool isSuspect)
    {
        lock (_gate)
        {
            _putOff.AddRange(ids.Select(id => (new ObjectKey(kind, id), cause, until, isSuspect)));
        }
    }

    private (Exception Cause, DateTimeOffset Until, bool IsSuspect)? Closed(string kind)
    {
        lock (_gate)
        {
            return Of(kind).Closing;
        }
    }

    private Progress Of(string kind)
    {
        if (!_kinds.TryGetValue(kind, out var progress))
            _kinds[kind] = progress = new Progress();
        return progress;
    }

    private sealed class Progress
    {
        public int Answers { get; set; }

        public int Failures { get; set; }

        public (Exception Cause, DateTimeOffset Until, bool IsSuspect)? Closing { get; set; }

        public bool IsClosed => Closing is not null;
    }
}
