using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>Mail to people about their membership and their account: answered by the Activity module, which keeps the outbox.</summary>
public interface IMemberMail
{
    /// <summary>Puts a mail into the unit of work of the change that causes it.</summary>
    /// <param name="db">The unit of work; the mail leaves from its agency's outbox.</param>
    /// <param name="recipient">The address.</param>
    /// <param name="subject">One line.</param>
    /// <param name="body">Plain text.</param>
    /// <param name="secret">True when the body holds a link that lets somebody in: it is wiped from the outbox once it went.</param>
    void Enqueue(ConsoleDb db, string recipient, string subject, string body, bool secret = false);
}
