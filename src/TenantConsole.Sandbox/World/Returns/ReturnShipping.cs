namespace TenantConsole.Sandbox.World;

/// <summary>What it costs the seller to have goods sent back, in the minor unit.</summary>
internal static class ReturnShipping
{
    public const long Fee = 350;
}
