namespace TenantConsole.Core.Platform.Commands;

/// <summary>What to do with a command, now that the platform's state is known.</summary>
internal enum CommandMove
{
    /// <summary>Send the value of the step.</summary>
    Send,

    /// <summary>The platform has what is wanted.</summary>
    Done,

    /// <summary>It was not carried out: decide anew.</summary>
    Again,

    /// <summary>A person has to look.</summary>
    Fail,
}
