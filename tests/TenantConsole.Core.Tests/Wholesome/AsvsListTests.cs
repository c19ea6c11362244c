using System.Text.RegularExpressions;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Wholesome;

/// <summary>docs/security.md answers each requirement of ASVS 5.0 level 1, and the tests that it names exist.</summary>
public sealed partial class AsvsListTests
{
    /// <summary>The standard's level 1, by its own numbers.</summary>
    private const string LevelOne = """
        1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1 3.2.1 3.2.2 3.3.1 3.4.1 3.4.2 3.5.1 3.5.2 3.5.3 4.1.1 4.4.1
        5.2.1 5.2.2 5.3.1 5.3.2 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2 7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2
        8.1.1 8.2.1 8.2.2 8.3.1 9.1.1 9.1.2 9.1.3 9.2.1 10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1 12.2.2 13.4.1 14.2.1
        14.3.1 15.1.1 15.2.1 15.3.1
        """;

    private static readonly string Page = File.ReadAllText(Path.Combine(SourceFiles.Repository, "docs", "security.md"));

    [Fact]
    public void List_AnswersEachRequirementOnce()
    {
        var wanted = LevelOne.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(wanted, Row().Matches(Page).Select(row => row.Groups["id"].Value));
        Assert.All(Row().Matches(Page), row => Assert.Contains(row.Groups["state"].Value, (string[])["yes", "setup", "n/a"]));
    }

    [Fact]
    public void Tests_ThatTheListNames_Exist()
    {
        var tests = Path.Combine(SourceFiles.Repository, "tests");
        var known = Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)).Select(method => method.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        var named = Row().Matches(Page).SelectMany(row => TestName().Matches(row.Groups["shown"].Value)).Select(name => name.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
    }

    [GeneratedRegex(@"^\| (?<id>\d+\.\d+\.\d+) \| (?<state>[a-z/]+) \| (?<how>[^|]+) \|(?<shown>[^|]*)\|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"`(\w+_\w+)`")]
    private static partial Regex TestName();
}
