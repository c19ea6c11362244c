using System.Reflection;
using TenantConsole.Core.Access;

namespace TenantConsole.Core.Tests.Wholesome;

/// <summary>The shape of the whole, by reflection.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Core = typeof(ConsoleModules).Assembly;

    [Fact]
    public void Core_DoesNotKnowTheWebFramework() =>
        Assert.DoesNotContain(Core.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void EveryClass_ThatTakesAnActor_IsAUseCase()
    {
        var unmarked = Core.GetExportedTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.GetCustomAttribute<UseCaseAttribute>() is null)
            .Where(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Any(m => m.Name is "RunAsync" && m.GetParameters() is [var first, ..] && first.ParameterType == typeof(Actor)))
            .Select(t => t.FullName);

        Assert.True(!unmarked.Any(), $"Mark with [UseCase(Permission.X)] what is checked first: {string.Join(", ", unmarked)}");
    }

    [Fact]
    public void EveryUseCase_TakesActorFirstAndTokenLast()
    {
        var wrong = Core.GetTypes().Where(t => t.GetCustomAttribute<UseCaseAttribute>() is not null)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.Name == "RunAsync")
            .Where(m => m.GetParameters() is not [var first, .., var last] || first.ParameterType != typeof(Actor) || last.ParameterType != typeof(CancellationToken))
            .Select(m => m.DeclaringType!.FullName);

        Assert.True(!wrong.Any(), $"Actor first, CancellationToken last: {string.Join(", ", wrong)}");
    }
}
