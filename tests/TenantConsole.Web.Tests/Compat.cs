using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TenantConsole.Web.Tests;

/// <summary>Hands bunit the AngleSharp.Diffing that the feed has; it asks for a later one by version only.</summary>
internal static class Compat
{
#pragma warning disable CA2255 // a module initializer is what runs before bunit's first type is loaded
    [ModuleInitializer]
    internal static void Hook() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "compat", "AngleSharp.Diffing.dll")) : null;
#pragma warning restore CA2255
}
