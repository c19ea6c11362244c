namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>How the stores of an API key are chosen.</summary>
public enum ApiKeyReach
{
    /// <summary>All stores that its maker reaches, new ones included.</summary>
    All,

    /// <summary>The stores of one client, new ones included.</summary>
    Client,

    /// <summary>Named stores.</summary>
    Stores,
}
