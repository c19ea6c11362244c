using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TenantConsole.Web.Tests;

/// <summary>Before bunit is used: the AngleSharp.Diffing that the feed has (it asks for a later one by version only), and patience for suites that run beside it on the same cores.</summary>
internal static class Compat
{
#pragma warning disable CA2255 // a module initializer is what runs before bunit's first type is loaded
    [ModuleInitializer]
    internal static void Hook()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "compat", "AngleSharp.Diffing.dll")) : null;
        Wait();
    }
#pragma warning restore CA2255

    // Apart, so that bunit is loaded after the hook.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wait() => Bunit.BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
}
