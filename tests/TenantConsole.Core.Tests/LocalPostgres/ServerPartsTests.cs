using TenantConsole.LocalPostgres;

namespace TenantConsole.Core.Tests.LocalPostgres;

public sealed class ServerPartsTests
{
    [Fact]
    public void Choose_PrefersPostgres_AndTakesBothIdsFromItsLine()
    {
        string[] lines = ["root:x:0:0:root:/root:/bin/bash", "nobody:x:65534:65533:nobody:/:/usr/sbin/nologin", "postgres:x:101:104::/var/lib/postgresql:/bin/bash"];

        Assert.Equal(new ServerAccount("postgres", 101, 104), ServerAccount.Choose(lines));
        Assert.Equal(new ServerAccount("nobody", 65534, 65533), ServerAccount.Choose(lines[..2]));
        Assert.Throws<LocalPostgresException>(() => ServerAccount.Choose(lines[..1]));
    }

    [Fact]
    public void Parse_ReadsProcessPortAndState()
    {
        var file = PostmasterFile.Parse("4711\n/data\n1700000000\n54321\n\n127.0.0.1\n  2000 17\nready   \n");

        Assert.Equal(new PostmasterFile(4711, 54321, "ready"), file);
        Assert.True(file!.IsReady);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a number\n")]
    public void Parse_WhenTheFileIsStillEmpty_IsNothing(string text) => Assert.Null(PostmasterFile.Parse(text));

    [Theory]
    [InlineData("/usr/lib/postgresql/9.6/bin", 9)]
    [InlineData("/usr/lib/postgresql/17/bin", 17)]
    [InlineData("/opt/homebrew/opt/postgresql@16/bin", 16)]
    [InlineData("/usr/pgsql-18/bin", 18)]
    [InlineData("/home/x/binaries/18.4.0-beta.17", 18)]
    public void MajorInPath_OrdersByNumber(string path, int major) => Assert.Equal(major, BinariesSearch.MajorInPath(path));

    [Fact]
    public void NewestOf_TakesTheLastOfTheSameMajorVersion()
    {
        const string versions = """["15.9.0-beta.14", "15.10.0-beta.15", "16.1.0-beta.15", "150.0.0"]""";

        Assert.Equal("15.10.0-beta.15", NpmBinaries.NewestOf(versions, 15));
        Assert.Null(NpmBinaries.NewestOf(versions, 17));
    }
}
