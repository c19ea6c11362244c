using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Core.Texts;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Wholesome;

/// <summary>Every word of Core comes from a resource file, and every resource is used.</summary>
public sealed partial class TextsTests
{
    private static readonly Assembly Core = typeof(ConsoleModules).Assembly;

    [Fact]
    public void Problems_AreMadeOfResources() =>
        Assert.Empty(
            from file in SourceFiles.Under("TenantConsole.Core", ".cs")
            from line in file.Text.Split('\n').Index()
            where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
            where MadeOfWords().IsMatch(line.Item) || (file.Path.EndsWith("Problems.cs", StringComparison.Ordinal) && Quoted().Matches(line.Item).Any(text => text.Value.Contains(' ', StringComparison.Ordinal)))
            select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}");

    [Theory]
    [InlineData("return new Problem(\"stores.name\", \"A name has 1 to 200 characters.\");", true)]
    [InlineData("return Problem.Unknown(\"This order\");", true)]
    [InlineData("return StoresTexts.Say.Problem(\"stores.name\", field: \"name\");", false)]
    public void ProblemsMadeOfWords_AreFound(string line, bool found) => Assert.Equal(found, MadeOfWords().IsMatch(line));

    [Fact]
    public void EveryProblem_HasItsWordsInTheLanguageOfTheReader()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLocale.Culture);
            var problems = Core.GetTypes().Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Problems", StringComparison.Ordinal)).SelectMany(Made).ToList();

            Assert.NotEmpty(problems);
            foreach (var (name, problem) in problems)
            {
                Assert.True(problem.Message is [PseudoLocale.Open, .., PseudoLocale.Close], $"{name} says “{problem.Message}”.");
                Assert.True(problem.Phrase.ToString() == problem.Message, $"{name} is stored as “{problem.Phrase.Stored}”, which reads “{problem.Phrase}”.");
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void EveryText_IsSaidSomewhere()
    {
        var source = string.Concat(SourceFiles.Under("TenantConsole.Core", ".cs").Concat(SourceFiles.Under("TenantConsole.Web", ".cs", ".razor")).Select(file => file.Text));

        Assert.DoesNotContain(PhraseBook.Keys, key => !IsNamed(source, key));
    }

    [Fact]
    public void KeysThatPhrasesMayName_AreOfOneModule()
    {
        var keys = from owner in Core.GetTypes().Where(t => t.Name.EndsWith("Texts", StringComparison.Ordinal) && t.GetProperty("Say", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public) is not null)
                   where owner.Name != "PermissionTexts" // its keys are permissions, which no phrase names
                   from DictionaryEntry entry in new ResourceManager(owner).GetResourceSet(CultureInfo.InvariantCulture, true, false)!
                   select (Key: (string)entry.Key, owner.Name);

        Assert.Empty(keys.GroupBy(k => k.Key).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(k => k.Name))}"));
    }

    [Fact]
    public void EveryCodeOfAPhrase_HasItsText()
    {
        var codes = from file in SourceFiles.Under("TenantConsole.Core", ".cs")
                    from Match match in PhraseCode().Matches(file.Text)
                    from Match code in Literal().Matches(match.Value)
                    where code.Groups[1].Value.Contains('.', StringComparison.Ordinal)
                    select (file.Path, Code: code.Groups[1].Value);

        Assert.DoesNotContain(codes, c => !PhraseBook.Keys.Contains(c.Code) && !PhraseBook.Keys.Contains(c.Code + ".other"));
    }

    private static bool IsNamed(string source, string key)
    {
        var plain = key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".other", StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : key;
        return source.Contains($"\"{plain}\"", StringComparison.Ordinal) || source.Contains($"\"{key}\"", StringComparison.Ordinal) || IsMadeOfParts(source, key)
            || (key.EndsWith(".do", StringComparison.Ordinal) && IsNamed(source, key[..^3])); // Phrase.Remedy
    }

    // Say["Export.Subject." + format]: the beginning up to a point is what the source names.
    private static bool IsMadeOfParts(string source, string key) =>
        key.Index().Where(c => c.Item == '.').Select(c => key[..(c.Index + 1)]).Any(begin =>
            source.Contains($"\"{begin}\" +", StringComparison.Ordinal) || source.Contains($"$\"{begin}{{", StringComparison.Ordinal));

    private static IEnumerable<(string Name, Problem Problem)> Made(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        return from method in type.GetMethods(all)
               where method.ReturnType == typeof(Problem)
               from arguments in Arguments(method)
               select ($"{type.Name}.{method.Name}", (Problem)method.Invoke(null, arguments)!);
    }

    // Each problem with something for each argument, and with nothing for those that may be absent.
    private static IEnumerable<object?[]> Arguments(MethodInfo method)
    {
        var parameters = method.GetParameters();
        yield return [.. parameters.Select(Sample)];
        var nullability = new NullabilityInfoContext();
        if (parameters.Any(p => nullability.Create(p).WriteState == NullabilityState.Nullable))
            yield return [.. parameters.Select(p => nullability.Create(p).WriteState == NullabilityState.Nullable ? null : Sample(p))];
    }

    private static object? Sample(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.Name == "permission" ? Permission.StoreView
            : parameter is { Name: "why", Member.Name: nameof(BrandProblems.LogoPng) } ? "cut"
            : type == typeof(string) ? "something"
            : type == typeof(int) ? 3
            : type == typeof(long) ? 3L
            : type == typeof(decimal) ? 3.5m
            : type == typeof(TimeSpan) ? TimeSpan.FromMinutes(3)
            : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch
            : type == typeof(DateOnly) ? new DateOnly(2026, 11, 21)
            : type == typeof(Phrase) ? Phrase.Of("unknown", "It")
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : type == typeof(TikTokShopException) ? new UnknownOutcomeException(new PlatformFailure("orders.search") { Code = 3600400, PlatformMessage = "no" })
            : typeof(IEnumerable<Problem>).IsAssignableFrom(type) ? (Problem[])[TenancyProblems.RatesEmpty]
            : type.IsAssignableFrom(typeof(string[])) ? (string[])["one", "two"]
            : type.IsValueType ? Activator.CreateInstance(type)
            : throw new NotSupportedException($"Say here what a {type} of {parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} looks like.");
    }

    [GeneratedRegex("""new Problem\([^;]*"[^"]* [^"]*"|Problem\.Unknown\("[^"]* """)]
    private static partial Regex MadeOfWords();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"Phrase\.Of\([^;]*;")]
    private static partial Regex PhraseCode();

    [GeneratedRegex("\"([a-z][a-z0-9.-]*)\"")]
    private static partial Regex Literal();
}
