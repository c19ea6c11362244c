namespace TenantConsole.Core.Tests.Stores;

/// <summary>A sandbox whose world is the same in every run: its seed and its date are fixed, and it stands still once <see cref="SandboxDatabase.HoldWorldAsync"/> is called.</summary>
public sealed class SteadySandbox : SandboxDatabase
{
    protected override string[] Settings => ["--Sandbox:Seed", "20", "--Sandbox:Start", "2026-03-18T15:00:00Z", "--Sandbox:Orders", "9000"];
}
