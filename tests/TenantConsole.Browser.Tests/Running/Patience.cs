using System.Runtime.CompilerServices;

namespace TenantConsole.Browser.Tests.Running;

/// <summary>How long a page may take before a journey says that something never comes. No statement about speed: suites of other assemblies run on the same cores.</summary>
internal static class Patience
{
    /// <summary>Milliseconds.</summary>
    public const float Long = 30_000;

    // Here, not in a fixture: journeys with a product of their own may run before any fixture.
    [ModuleInitializer]
    internal static void Set() => SetDefaultExpectTimeout(Long);
}
