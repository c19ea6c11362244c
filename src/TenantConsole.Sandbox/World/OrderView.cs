namespace TenantConsole.Sandbox.World;

/// <summary>The endpoints that show an order differ in a handful of fields.</summary>
internal enum OrderView
{
    Search202309,
    Detail202309,
    Detail202507,
}
