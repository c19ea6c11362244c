namespace TenantConsole.Web.Modules.Access.Account;

/// <summary>What the forms of the account pages post; each form has some of it.</summary>
public sealed class AccountInput
{
    /// <summary>The person's or a passkey's name.</summary>
    public string? Name { get; set; }

    /// <summary>An address.</summary>
    public string? Email { get; set; }

    /// <summary>The password that holds now.</summary>
    public string? Password { get; set; }

    /// <summary>The password that is to hold.</summary>
    public string? NewPassword { get; set; }

    /// <summary>A code of the authenticator app.</summary>
    public string? Code { get; set; }

    /// <summary>Which passkey or session.</summary>
    public string? Id { get; set; }

    /// <summary>What the browser made or signed, as JSON.</summary>
    public string? Credential { get; set; }
}
