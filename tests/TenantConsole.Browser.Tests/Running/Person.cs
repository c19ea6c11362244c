namespace TenantConsole.Browser.Tests.Running;

/// <summary>Somebody of the demo, as the product itself printed them when it started.</summary>
public sealed record Person(string Email, string Password, string Where);
