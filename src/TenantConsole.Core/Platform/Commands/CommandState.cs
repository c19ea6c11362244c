namespace TenantConsole.Core.Platform.Commands;

/// <summary>Where a command is. The first two are open.</summary>
public enum CommandState
{
    /// <summary>Not sent: its turn has not come, or it was refused for now.</summary>
    Waiting,

    /// <summary>Sent, and nobody knows yet what came of it: the platform's state is read back before anything is sent again.</summary>
    Sending,

    /// <summary>The platform has what the command wanted.</summary>
    Done,

    /// <summary>It will not be sent (again); the outcome says why.</summary>
    Failed,

    /// <summary>A newer command for the same price or stock went out instead.</summary>
    Replaced,

    /// <summary>A person took it back before it was sent.</summary>
    Cancelled,
}
