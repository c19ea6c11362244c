namespace TenantConsole.Sandbox.Tests;

/// <summary>Two programs that share their errors prove nothing: the sandbox stands alone.</summary>
public sealed class ReferencesTests
{
    [Fact]
    public void The_sandbox_uses_none_of_our_other_assemblies() =>
        Assert.DoesNotContain(typeof(SandboxSettings).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("TenantConsole", StringComparison.Ordinal));
}
