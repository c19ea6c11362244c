namespace TenantConsole.Core.Activity;

/// <summary>The states of a run (visual.md, status words).</summary>
public enum RunState
{
    /// <summary>Queued; no worker has it yet.</summary>
    Waiting,

    /// <summary>A worker holds its lane.</summary>
    Running,

    /// <summary>Ended, every row applied.</summary>
    Done,

    /// <summary>Ended, some rows failed and say why.</summary>
    DoneWithFailures,

    /// <summary>Ended by an error; what was committed stays.</summary>
    Failed,

    /// <summary>Stopped by a person; what was committed stays.</summary>
    Cancelled,
}
