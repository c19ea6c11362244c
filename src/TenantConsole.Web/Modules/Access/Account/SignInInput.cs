namespace TenantConsole.Web.Modules.Access.Account;

/// <summary>What the sign-in form posts.</summary>
public sealed class SignInInput
{
    /// <summary>The address.</summary>
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }

    /// <summary>What a passkey signed, as JSON, instead of address and password.</summary>
    public string? Passkey { get; set; }

    /// <summary>Keep the person signed in after the browser is closed.</summary>
    public bool RememberMe { get; set; }
}
