using System.Reflection;
using System.Text.RegularExpressions;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Wholesome;

/// <summary>Rules that hold everywhere in the product.</summary>
public sealed partial class SourceRulesTests
{
    /// <summary>Where the machine's own time is what is meant; nowhere so far. Everything else asks a <see cref="TimeProvider"/>.</summary>
    private static readonly string[] OwnTime = [];

    /// <summary>Public methods without a token, each with its reason; nowhere so far.</summary>
    private static readonly string[] WithoutToken = [];

    [Fact]
    public void Sources_AskNoStaticClock() =>
        Assert.DoesNotContain(Lines(StaticClock(), ".cs", ".razor"), line => !OwnTime.Any(path => line.StartsWith(path, StringComparison.Ordinal)));

    [Fact]
    public void Sql_AsksNoClockOfTheServer() => Assert.Empty(Lines(ServerClock(), ".cs", ".sql"));

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", true)]
    [InlineData("DateTimeOffset.Now.AddDays(1)", true)]
    [InlineData("clock.GetUtcNow()", false)]
    public void StaticClock_IsFound(string line, bool found) => Assert.Equal(found, StaticClock().IsMatch(line));

    [Theory]
    [InlineData("where created_at < NOW()", true)]
    [InlineData("default current_timestamp", true)]
    [InlineData("clock.GetUtcNow()", false)]
    public void ServerClock_IsFound(string line, bool found) => Assert.Equal(found, ServerClock().IsMatch(line));

    [Theory]
    [InlineData(typeof(ConsoleModules))]
    [InlineData(typeof(TikTokShop.Money))]
    public void EveryPublicAsyncMethod_TakesATokenLastAndInsistsOnIt(Type ofAssembly)
    {
        var wrong = from type in ofAssembly.Assembly.GetExportedTypes()
                    where !typeof(Delegate).IsAssignableFrom(type)
                    from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    where !method.IsSpecialName && IsAsync(method.ReturnType) && !IsSomebodyElses(method)
                    where method.GetParameters() is not [.., { HasDefaultValue: false } last] || last.ParameterType != typeof(CancellationToken)
                    let name = $"{type.FullName}.{method.Name}"
                    where !WithoutToken.Contains(name)
                    select name;

        Assert.Empty(wrong);
    }

    [Fact]
    public void Programs_BesideTheConsole_KnowNothingOfOurs()
    {
        foreach (var assembly in new[] { Assembly.Load("TenantConsole.Sandbox"), Assembly.Load("TenantConsole.LocalPostgres"), typeof(TikTokShop.Money).Assembly })
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("TenantConsole", StringComparison.Ordinal));
    }

    private static bool IsAsync(Type type) =>
        typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    /// <summary>Whose shape an interface or base class of others decides.</summary>
    private static bool IsSomebodyElses(MethodInfo method)
    {
        var type = method.DeclaringType!;
        return method.GetBaseDefinition().DeclaringType!.Assembly != type.Assembly
            || (!type.IsInterface && type.GetInterfaces().Where(i => i.Assembly != type.Assembly).Any(i => type.GetInterfaceMap(i).TargetMethods.Contains(method)));
    }

    private static IEnumerable<string> Lines(Regex wrong, params string[] extensions) =>
        from file in SourceFiles.Under("", extensions)
        from line in file.Text.Split('\n').Index()
        where wrong.IsMatch(line.Item) && !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}";

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex StaticClock();

    [GeneratedRegex(@"\bnow\(\)|\b(current|clock|statement|transaction|local)_?timestamp\b|\bcurrent_date\b", RegexOptions.IgnoreCase)]
    private static partial Regex ServerClock();
}
