namespace TenantConsole.Web.Demo;

/// <summary>Somebody to sign in as in the demo.</summary>
/// <param name="Email">The address.</param>
/// <param name="Password">The password: printed on the console, so good for nothing else.</param>
/// <param name="Name">The person.</param>
/// <param name="Role">Their role.</param>
/// <param name="Agencies">Where they are a member.</param>
/// <param name="TwoStoresOnly">True for the one whose role is limited to two stores.</param>
public sealed record DemoAccount(string Email, string Password, string Name, string Role, IReadOnlyList<string> Agencies, bool TwoStoresOnly = false);
