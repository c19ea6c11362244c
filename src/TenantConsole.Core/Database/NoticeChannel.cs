namespace TenantConsole.Core.Database;

/// <summary>The channel on which nodes tell each other that something was committed; the lowest module names it, so that every module can use it.</summary>
public static class NoticeChannel
{
    /// <summary><c>tenant:topic</c>, never data.</summary>
    public const string Changes = "console_changes";
}
