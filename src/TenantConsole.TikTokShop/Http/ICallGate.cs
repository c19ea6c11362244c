namespace TenantConsole.TikTokShop;

/// <summary>Holds calls to the API host back until they may be sent, and hears what came of them. Register one to have it used; without one calls go at once.</summary>
/// <remarks>Every attempt passes, repeats too. The exchange of codes and tokens does not: it goes to another host, and a refresh must not wait.</remarks>
public interface ICallGate
{
    /// <summary>Returns when the call may be sent.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="RetryLaterException">It would take too long: see <see cref="RetryLaterException.HeldBack"/>.</exception>
    ValueTask EnterAsync(PlatformCall call, CancellationToken cancellationToken);

    /// <summary>Tells what came of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">What the answer says.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    ValueTask AnsweredAsync(PlatformCall call, CallAnswer answer, CancellationToken cancellationToken);
}
