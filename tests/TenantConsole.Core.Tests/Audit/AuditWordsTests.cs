using System.Text.RegularExpressions;
using TenantConsole.Core.Audit;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Audit;

public sealed partial class AuditWordsTests
{
    [Fact]
    public void EveryAction_HasWords()
    {
        var wordless = from file in SourceFiles.Under("TenantConsole.Core", ".cs").Concat(SourceFiles.Under("TenantConsole.Web", ".cs"))
                       from Match action in Recorded().Matches(file.Text)
                       from key in action.Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value)
                       where !AuditWords.Knows(key)
                       select $"{file.Path}: do.{key}";

        Assert.True(!wordless.Any(), $"AuditWords.resx needs: {string.Join(", ", wordless.Distinct())}");
    }

    [Theory]
    [InlineData("stores.edited", "Store edited")]
    [InlineData("somewhere.half-done", "Half done")]
    public void Action_WithoutWords_IsTakenApart(string action, string words) => Assert.Equal(words, AuditWords.Action(action));

    [Theory]
    [InlineData("timeZone", "Time zone")]
    [InlineData("reportingCurrency", "Reporting currency")]
    public void Field_WithoutWords_IsTakenApart(string field, string words) => Assert.Equal(words, AuditWords.Field(field));

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0/24")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("::1", "::1")]
    [InlineData("10.1.2.3", "10.1.2.3")]
    [InlineData("172.16.0.9", "172.16.0.9")]
    [InlineData("172.32.0.9", "172.32.0.0/24")]
    [InlineData("not an address", null)]
    [InlineData(null, null)]
    public void Origin_IsANetworkAndNotAPerson(string? address, string? kept) => Assert.Equal(kept, AuditOrigin.Shorten(address));

    // db.Record(actor, clock, "stores.edited", …), or one of two: again ? "stores.attached-again" : "stores.attached"
    [GeneratedRegex(""""\.Record\([^;]*?"([a-z]+\.[a-z-]+)"(?:\s*:\s*"([a-z]+\.[a-z-]+)")?"""")]
    private static partial Regex Recorded();
}
