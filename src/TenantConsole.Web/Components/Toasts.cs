using System.Collections.Immutable;

namespace TenantConsole.Web.Components;

/// <summary>The messages of one circuit. A page says what it did; <see cref="ToastHost"/> in the frame shows it.</summary>
public sealed class Toasts(TimeProvider time) : IDisposable
{
    /// <summary>How long a message about something done stays.</summary>
    public static readonly TimeSpan Stay = TimeSpan.FromSeconds(6);

    private readonly Lock _lock = new();
    private readonly List<ITimer> _timers = [];
    private bool _disposed;

    /// <summary>What is on screen, oldest first.</summary>
    public ImmutableArray<ToastMessage> Messages { get; private set; } = [];

    /// <summary>Raised on any thread when the messages changed.</summary>
    public event Action? Changed;

    /// <summary>Shows a message.</summary>
    public void Show(ToastMessage message)
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            Messages = Messages.Add(message);
            if (message.Role is not (StatusRole.Bad or StatusRole.Warn))
                _timers.Add(time.CreateTimer(_ => Dismiss(message.Id), null, Stay, Timeout.InfiniteTimeSpan));
        }
        Changed?.Invoke();
    }

    /// <summary>Takes a message away.</summary>
    public void Dismiss(Guid id)
    {
        lock (_lock)
            Messages = Messages.RemoveAll(m => m.Id == id);
        Changed?.Invoke();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _timers.ForEach(t => t.Dispose());
            _timers.Clear();
        }
    }
}
