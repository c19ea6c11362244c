namespace TenantConsole.Core.Activity.Rows;

/// <summary>What has become of a row since it failed in its run.</summary>
public enum FailedRowState
{
    /// <summary>It is as it was: a person has to put something right, or have it tried again.</summary>
    Failed,

    /// <summary>It waits for another try, or is being tried.</summary>
    Trying,

    /// <summary>It was taken since.</summary>
    Right,
}
