namespace TenantConsole.Core.Platform.RateLimits;

/// <summary>The priority of the calls that are made from here on. A page's calls are <see cref="CallPriority.Interactive"/> by default; work on lanes says what it is.</summary>
public static class CallPriorities
{
    private static readonly AsyncLocal<CallPriority> Here = new();

    /// <summary>What holds here.</summary>
    public static CallPriority Current => Here.Value;

    /// <summary>Holds until disposed, for everything that is called from here.</summary>
    public static IDisposable Begin(CallPriority priority)
    {
        var before = Here.Value;
        Here.Value = priority;
        return new Restored(before);
    }

    private sealed class Restored(CallPriority before) : IDisposable
    {
        public void Dispose() => Here.Value = before;
    }
}
