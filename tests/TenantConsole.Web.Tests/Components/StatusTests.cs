using System.Globalization;
using System.Resources;
using Bunit;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Components;

public sealed class StatusTests : ComponentTest
{
    public static TheoryData<StatusWord> Words => [.. Enum.GetValues<StatusWord>()];

    [Theory]
    [MemberData(nameof(Words))]
    public void Status_OfEveryWord_HasShapeAndText(StatusWord word)
    {
        var status = Render<Status>(p => p.Add(s => s.Word, word));

        var text = new ResourceManager(typeof(ShellTexts)).GetString(word.ToString(), CultureInfo.InvariantCulture);
        Assert.False(string.IsNullOrEmpty(text));
        Assert.Equal(text, Text(status.Markup));
        Assert.EndsWith("#g-" + StatusLook.Of(word).Shape.ToString().ToLowerInvariant(), status.Find("use").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Look_OfWordsInOneColour_KeepsClosedAndReversedApartByShape()
    {
        Assert.Equal(new StatusLook(StatusRole.Held, Shape.Lock), StatusLook.Of(StatusWord.CommissionLocked));
        Assert.Equal(new StatusLook(StatusRole.Held, Shape.Back), StatusLook.Of(StatusWord.CommissionClawedBack));
        Assert.Equal(new StatusLook(StatusRole.Idle, Shape.Off), StatusLook.Of(StatusWord.OrderCancelled));
    }

    [Fact]
    public void Status_WithReason_PutsItUnderTheWord()
    {
        var status = Render<Status>(p => p.Add(s => s.Word, StatusWord.CommandRejected).Add(s => s.Note, "below campaign floor 24.50"));

        Assert.Equal("below campaign floor 24.50", status.Find(".tc-sub").TextContent);
        Assert.Contains("bad", status.Find(".tc-st").ClassName!, StringComparison.Ordinal);
    }
}
