using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.Invitations;

/// <summary>Tells who invited somebody that they joined: answered by the Activity module, which keeps the notifications.</summary>
public interface IJoinNotices
{
    /// <summary>Tells them, inside the transaction in which the person joins.</summary>
    /// <param name="db">The unit of work, in a transaction.</param>
    /// <param name="inviter">Who invited.</param>
    /// <param name="name">Who joined.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task TellAsync(ConsoleDb db, MemberId inviter, string name, CancellationToken cancellationToken);
}
