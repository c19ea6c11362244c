using System.Reflection;
using System.Text.RegularExpressions;
using TenantConsole.TikTokShop.Tests.Support;

namespace TenantConsole.TikTokShop.Tests.Wholesome;

/// <summary>Rules of the house that hold for the library as a whole.</summary>
public sealed partial class LibraryTests
{
    private static readonly Assembly Library = typeof(Order).Assembly;
    private static readonly string Source = Path.Combine(RepositoryRoot.Path, "src", "TenantConsole.TikTokShop");

    [Fact]
    public void Library_Always_ReferencesNothingOfOurs() => Assert.DoesNotContain(
        Library.GetReferencedAssemblies(), a => a.Name!.StartsWith("TenantConsole", StringComparison.Ordinal) || a.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void AsyncMethods_Always_TakeATokenLast()
    {
        var wrong = Library.GetTypes()
            .Where(t => !t.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => !m.Name.Contains('<', StringComparison.Ordinal) && IsAsync(m.ReturnType))
            .Where(m => m.GetParameters() is not [.., { ParameterType: var last, IsOptional: false }] || last != typeof(CancellationToken))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}")
            .ToList();

        Assert.True(wrong.Count == 0, $"Give a required CancellationToken as last parameter to {string.Join(", ", wrong)}.");
    }

    [Fact]
    public void Sources_Always_UseTheGivenClock()
    {
        var wrong = Sources().Where(file => StaticClock().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).ToList();

        Assert.True(wrong.Count == 0, $"Take the TimeProvider that is given instead of a static clock in {string.Join(", ", wrong)}.");
    }

    [Fact]
    public void Sources_Always_ReadNoIdOrAmountAsBinaryFraction()
    {
        var wrong = Sources().Where(file => BinaryFraction().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).ToList();

        Assert.True(wrong.Count == 0, $"Read digits as text or decimal instead of double in {string.Join(", ", wrong)}.");
    }

    [Fact]
    public void PublicTypes_Always_AreSealedOrAbstract()
    {
        var wrong = Library.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.Name);

        Assert.Empty(wrong);
    }

    [Fact]
    public void SourceFiles_Always_HoldTheTypeOfTheirName()
    {
        var wrong = Sources().Select(Path.GetFileNameWithoutExtension)
            .Where(name => Library.GetTypes().All(t => t.Name.Split('`')[0] != name)).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Errors_Always_AreOfTheTree() => Assert.All(
        Library.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(Exception))),
        t => Assert.True(t.IsAssignableTo(typeof(TikTokShopException)), $"{t.Name} must derive from {nameof(TikTokShopException)}."));

    private static bool IsAsync(Type type) => type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bTimeProvider\.System\b|\bEnvironment\.TickCount|\bStopwatch\b")]
    private static partial Regex StaticClock();

    [GeneratedRegex(@"\bGetDouble\b|\bGetSingle\b|\bdouble\.(Try)?Parse\b|\bfloat\.(Try)?Parse\b")]
    private static partial Regex BinaryFraction();
}
