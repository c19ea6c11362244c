namespace TenantConsole.Web.Modules.Access.Account;

/// <summary>What the form of the second factor posts.</summary>
public sealed class CodeInput
{
    /// <summary>The code.</summary>
    public string? Code { get; set; }
}
