namespace TenantConsole.Web.Modules.Setup;

/// <summary>What is typed on the first page.</summary>
public sealed class SetupInput
{
    /// <summary>The code of the console.</summary>
    public string? Code { get; set; }

    /// <summary>The agency's name.</summary>
    public string? Agency { get; set; }

    /// <summary>An IANA zone.</summary>
    public string? TimeZone { get; set; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; set; }

    /// <summary>The admin's name.</summary>
    public string? Name { get; set; }

    /// <summary>Their address.</summary>
    public string? Email { get; set; }

    /// <summary>Their password.</summary>
    public string? Password { get; set; }
}
