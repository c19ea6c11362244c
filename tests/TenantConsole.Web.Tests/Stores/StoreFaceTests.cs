using TenantConsole.Core.Stores;
using TenantConsole.Web.Components;
using TenantConsole.Web.Modules.Stores;

namespace TenantConsole.Web.Tests.Stores;

public sealed class StoreFaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 14, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Aurelia Skin US", "AS")]
    [InlineData("Møller & Søn Audio", "MS")]
    [InlineData("Glow", "GL")]
    [InlineData("ß", "ß")]
    [InlineData("", "?")]
    [InlineData("Thời Trang Lụa", "TT")]
    public void Letters_AreTheFirstOfTwoWords(string name, string letters) => Assert.Equal(letters, StoreFace.Letters(name), ignoreCase: name == "ß");

    [Fact]
    public void Word_TellsBrokenAndDisconnectedBeforeAnythingElse()
    {
        Assert.Equal(StatusWord.ConnectionDisconnected, StoreFace.Word(Sample.Store(ConnectionState.Disconnected, consentUntil: Now), Now));
        Assert.Equal(StatusWord.ConnectionBroken, StoreFace.Word(Sample.Store(ConnectionState.Broken, consentUntil: Now), Now));
    }

    [Fact]
    public void Word_OfAWorkingConnection_WarnsBeforeTheConsentEnds()
    {
        Assert.Equal(StatusWord.ConnectionExpiring, StoreFace.Word(Sample.Store(consentUntil: Now.AddDays(29)), Now));
        Assert.Equal(StatusWord.ConnectionConnected, StoreFace.Word(Sample.Store(consentUntil: Now.AddDays(31)), Now));
        Assert.Equal(StatusWord.ConnectionSyncing, StoreFace.Word(Sample.Store(consentUntil: Now.AddDays(31), synced: false), Now));
    }
}
