using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules;

/// <summary>
/// A page or part that reads something and stays current: it reads again when a node commits a change of one of its topics, keeps the old rows
/// while it does, says when the database is away, and comes back by itself. No polling: <see cref="LiveUpdates"/> tells.
/// </summary>
public abstract class ConsolePage : ComponentBase, IDisposable
{
    // A run reports many times a second; a screen need not be drawn that often.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    // Most readings are done before a person sees that one is under way: the page is not drawn only to say so.
    private static readonly TimeSpan Notice = TimeSpan.FromMilliseconds(120);

    private readonly CancellationTokenSource _gone = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly (CultureInfo Formats, CultureInfo Words) _culture = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    private bool _reading;
    private bool _again;
    private bool _waiting;
    private bool _disposed;
    private bool _begun;
    private bool _taken;
    private bool _hushed;
    private Task _run = Task.CompletedTask;
    private PersistingComponentStateSubscription? _keeping;

    /// <summary>Who looks.</summary>
    [Inject] public required CurrentActor Current { get; init; }

    /// <summary>What other nodes committed.</summary>
    [Inject] public required LiveUpdates Live { get; init; }

    /// <summary>Addresses.</summary>
    [Inject] public required NavigationManager Navigation { get; init; }

    /// <summary>Protocol time: ages of runs and synchronisations.</summary>
    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>Says when the person's rights changed, or that they are signed out.</summary>
    [Inject] public required AuthenticationStateProvider Rights { get; init; }
    /// <summary>Carries the key of a handover from the request to the circuit.</summary>
    [Inject] public required PersistentComponentState Carried { get; init; }

    /// <summary>What requests read for circuits.</summary>
    [Inject] public required Handovers Handovers { get; init; }

    /// <summary>The log of failures.</summary>
    [Inject] public required ILoggerFactory Logs { get; init; }

    /// <summary>The actor of the last reading; null before it.</summary>
    protected Actor? Actor { get; private set; }

    /// <summary>Reading is under way.</summary>
    protected bool Busy => _reading;

    /// <summary>When the last reading ended well (protocol time).</summary>
    protected DateTimeOffset? ReadAt { get; private set; }

    /// <summary>The database did not answer the last time.</summary>
    protected bool Away { get; private set; }

    /// <summary>The use case refused: a missing permission, something unknown.</summary>
    protected Problem? Refusal { get; private set; }

    /// <summary>The reference of an unexpected failure, as in the log.</summary>
    protected string? Reference { get; private set; }

    /// <summary>Ends with the page.</summary>
    protected CancellationToken Gone => _gone.Token;

    /// <summary>The topics of <see cref="ChangeNotice"/> after which it reads again.</summary>
    protected abstract IReadOnlyList<string> Topics { get; }

    /// <summary>Reads what the page shows. A problem is shown instead of it.</summary>
    protected abstract Task<Problem?> ReadAsync(Actor actor, CancellationToken cancellationToken);

    /// <summary>What was read, for the circuit that takes the page over (<see cref="CarriedPage{TRead}"/>); null when there is nothing to take over.</summary>
    protected virtual object? Carry() => null;

    /// <summary>Begins with what was read ahead of this circuit.</summary>
    protected virtual void TakeOver(object read)
    {
    }

    /// <summary>Reads what only a circuit reads, after it took the rest over.</summary>
    protected virtual Task TakenOverAsync(Actor actor, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_begun)
        {
            await RefreshAsync(soon: true);
            return;
        }
        _begun = true;
        if (RendererInfo.IsInteractive ? await TakeOverAsync() : Keep())
            return;
        await RefreshAsync();
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        // Only an open circuit hears; a page that is rendered ahead of it has nobody to tell.
        if (_subscriptions.Count > 0 || Actor is null || _disposed)
            return;
        foreach (var topic in Topics)
            _subscriptions.Add(Live.Subscribe(Actor.Tenant, topic, Changed));
        Rights.AuthenticationStateChanged += RightsChanged;
        // What was read ahead of the circuit may have changed before anybody listened.
        if (_taken && ReadAt is { } read && Topics.Any(topic => Live.LastChange(Actor.Tenant, topic) > read))
            Changed();
    }

    /// <summary>Reads again. Calls while one is under way become one more reading after it, and end with that.</summary>
    protected Task RefreshAsync() => RefreshAsync(soon: false);

    // Another address comes in several steps, the page's own parameters and each part of the query: one reading for all of them.
    private Task RefreshAsync(bool soon)
    {
        _again = true;
        return _reading ? _run : _run = ReadAllAsync(soon);
    }

    private async Task ReadAllAsync(bool soon)
    {
        _reading = true;
        try
        {
            if (soon)
            {
                _hushed = RendererInfo.IsInteractive;
                _ = SpeakAsync();
                await Task.Yield();
            }
            while (_again && !_disposed)
            {
                _again = false;
                await ReadOnceAsync();
            }
        }
        finally
        {
            (_reading, _hushed) = (false, false);
        }
    }

    /// <inheritdoc />
    protected override bool ShouldRender() => !_hushed;

    /// <summary>Draws what is there already while the rest is read.</summary>
    protected void ShowSoFar()
    {
        _hushed = false;
        StateHasChanged();
    }

    // A reading that takes longer is seen.
    private async Task SpeakAsync()
    {
        try
        {
            await Task.Delay(Notice, Time, Gone);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        if (_hushed && !_disposed)
            ShowSoFar();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends subscriptions and readings.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        _subscriptions.ForEach(subscription => subscription.Dispose());
        Rights.AuthenticationStateChanged -= RightsChanged;
        _keeping?.Dispose();
        _gone.Cancel();
        _gone.Dispose();
    }

    private string Key => GetType().FullName!;

    // Ahead of the circuit: reading goes on as always, and what it read is kept when the page is sent.
    private bool Keep()
    {
        _keeping = Carried.RegisterOnPersisting(() =>
        {
            if (!_disposed && Actor is not null && ReadAt is { } at && Refusal is null && !Away && Carry() is { } read
                && Handovers.Put(new(Actor, Navigation.Uri, at, read)) is { } key)
                Carried.PersistAsJson(Key, key);
            return Task.CompletedTask;
        }, RenderMode.InteractiveServer);
        return false;
    }

    private async Task<bool> TakeOverAsync()
    {
        if (!Carried.TryTakeFromJson<Guid>(Key, out var key) || await Current.GetAsync(Gone) is not { } actor || Handovers.Take(key, actor, Navigation.Uri) is not { } handover)
            return false;
        (Actor, ReadAt, _taken) = (actor, handover.At, true);
        TakeOver(handover.Read);
        await GuardAsync(() => TakenOverAsync(actor, Gone));
        return true;
    }

    private Task ReadOnceAsync() => GuardAsync(async () =>
    {
        if (await Current.GetAsync(Gone) is not { } actor)
            return;
        Actor = actor;
        var begun = Time.GetUtcNow();
        var started = Stopwatch.GetTimestamp();
        Refusal = await ReadAsync(actor, Gone);
        PageMetrics.Took(GetType(), Stopwatch.GetElapsedTime(started));
        (Away, Reference, ReadAt) = (false, null, begun);
    });

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (_disposed)
        {
        }
        catch (ObjectDisposedException) when (_disposed)
        {
        }
        catch (Exception failed)
        {
            Away = Failures.IsAway(failed);
            Reference = Failures.NewReference();
            Logs.CreateLogger(GetType()).PartFailed(new Uri(Navigation.Uri).AbsolutePath, Reference, failed);
        }
    }

    // Other rights may mean other rows, while the address stays the same.
    private void RightsChanged(Task<AuthenticationState> state) => Changed();

    private void Changed() => _ = InvokeAsync(async () =>
    {
        // Told on the listener's thread, which speaks nobody's language.
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _culture;
        if (_disposed || _waiting)
            return;
        // The first change shows at once, those that follow closely show together.
        _waiting = true;
        try
        {
            var since = ReadAt is { } read ? Time.GetUtcNow() - read : Pause;
            if (since < Pause)
                await Task.Delay(Pause - since, Time, Gone);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        finally
        {
            _waiting = false;
        }

        await RefreshAsync();
        if (!_disposed)
            StateHasChanged();
    });
}
