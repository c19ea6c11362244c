using System.Globalization;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Tests.Wholesome;

public sealed class PhraseTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_stored_reads_back_with_all_kinds_of_arguments()
    {
        var phrase = Phrase.Of("platform.run.again", Phrase.Of("stores.platform-words", 7, null), At, 12.50m, 3m, new DateOnly(2026, 2, 1), "“quoted” \"text\"");

        var read = Phrase.Read(phrase.Stored);

        Assert.Equal(phrase, read);
        Assert.Equal(phrase.Arguments, read.Arguments);
        Assert.StartsWith("""{"say":"platform.run.again","with":[{"say":"stores.platform-words","with":[7,""]}""", phrase.Stored, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_reader_gets_their_zone_and_their_formats()
    {
        var phrase = Phrase.Read(Phrase.Of("platform.sync.changes", At).Stored);

        Assert.Equal("Changes since 21 Nov 2026, 23:30:00 UTC", phrase.ToString());
        Assert.Equal("Changes since 22 Nov 2026, 08:30:00", phrase.In(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));
    }

    [Fact]
    public void Each_reader_gets_their_language_also_inside()
    {
        var error = Phrase.Read(Phrase.Of("platform.run.given-up", Phrase.Of("platform.failure.database"), 3).Stored);
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(PseudoLocale.Culture);
            Assert.Matches("^⟦⟦[^⟧]+⟧ [^⟧]+ 3 [^⟧]+⟧$", error.ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        Assert.Equal("The database was busy. Given up after 3 further attempts.", error.ToString());
    }

    [Theory]
    [InlineData("A run that ended before phrases existed")]
    [InlineData("{\"say\":")]
    [InlineData("{\"say\":5}")]
    [InlineData("")]
    public void Plain_and_damaged_text_stays_what_it_is(string stored) => Assert.Equal(stored, Phrase.Read(stored).ToString());

    [Fact]
    public void A_code_of_another_release_still_says_what_it_knows() =>
        Assert.Equal("later.release.words 1,500 Aurora", Phrase.Of("later.release.words", 1500, "Aurora").ToString());

    [Theory]
    [InlineData(1, "orders.csv: 1 order")]
    [InlineData(1500, "orders.csv: 1,500 orders")]
    public void A_count_chooses_its_form_also_when_it_was_stored(long count, string expected)
    {
        var phrase = Phrase.Of("orders.export.done", count, "orders.csv");

        Assert.Equal(expected, phrase.ToString());
        Assert.Equal(expected, Phrase.Read(phrase.Stored).ToString());
    }

    [Fact]
    public void Sentences_follow_one_another_each_in_the_readers_formats() =>
        Assert.Equal(
            "Changes since 22 Nov 2026, 08:30:00 The database was busy.",
            Phrase.Read(Phrase.Sentences([Phrase.Of("platform.sync.changes", At), Phrase.Of("platform.failure.database")]).Stored).In(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));

    [Fact]
    public void A_problem_made_of_another_keeps_the_whole_for_later_readers() =>
        Assert.Equal("TikTok Shop no longer accepts this connection. Reconnect it in Settings, Stores.", Phrase.Read(StoresProblems.Broken(null).Phrase.Stored).ToString());
}
