using TenantConsole.Sandbox.Webhooks;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Tests.Webhooks;

/// <summary>What is remembered of webhooks is bounded by count and age, and forgetting repeats nothing.</summary>
public sealed class DeliveryBookTests : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly TurnedTime _time = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Too_many_outcomes_are_forgotten_oldest_first_and_count_as_done()
    {
        using (var book = Book(most: 100))
        {
            for (var i = 0; i < 300; i++) Write(book, i, DeliveryBook.Delivered);
            book.Prune(new Dictionary<string, long>());
            Assert.InRange(book.Count, 50, 100);
            Assert.Equal(book.Count, 300 - book.DoneBefore("s1"));
        }
        using var again = Book(most: 100);
        Assert.Null(again.Find(Notice(0)));
        Assert.Equal(DeliveryBook.Delivered, again.Find(Notice(299))?.State);
        Assert.Equal(again.Count, 300 - again.DoneBefore("s1"));
        Assert.Equal(0, again.DoneBefore("s2"));
        Assert.InRange(File.ReadAllLines(LogPath).Length, 1, 101);
    }

    [Fact]
    public void Nothing_counts_as_done_from_the_oldest_open_notice_of_its_shop_on()
    {
        using var book = Book(most: 100);
        for (var i = 0; i < 300; i++) Write(book, i, i == 40 ? DeliveryBook.Tried : DeliveryBook.Delivered);
        for (var i = 0; i < 50; i++) Write(book, i, DeliveryBook.Delivered, "s2");
        book.Prune(new Dictionary<string, long> { ["s2"] = 30 });

        Assert.Equal((40, 30), (book.DoneBefore("s1"), book.DoneBefore("s2")));
        Assert.Equal(DeliveryBook.Tried, book.Find(Notice(40))?.State);
        Assert.Equal(DeliveryBook.Delivered, book.Find(Notice(41))?.State);
    }

    [Fact]
    public void Old_outcomes_are_forgotten_though_there_are_few()
    {
        using var book = Book(most: 100);
        Write(book, 1, DeliveryBook.Delivered);
        _time.Add(TimeSpan.FromDays(8));
        Write(book, 2, DeliveryBook.GivenUp);
        book.Prune(new Dictionary<string, long>());

        Assert.Null(book.Find(Notice(1)));
        Assert.NotNull(book.Find(Notice(2)));
        Assert.Equal(2, book.DoneBefore("s1"));
    }

    [Fact]
    public void A_file_of_an_earlier_version_and_a_line_cut_short_are_read()
    {
        File.WriteAllText(LogPath, "738-1-s1 1 delivered 1700000000000\n738-2-s1 2 tried 1700000000000\n738-3-s1 1 deliv");
        using var book = Book(most: 100);

        Assert.Equal(DeliveryBook.Delivered, book.Find(Notice(1))?.State);
        Assert.Equal((2, DeliveryBook.Tried), (book.Find(Notice(2))?.Attempts, book.Find(Notice(2))?.State));
        Assert.Null(book.Find(Notice(3)));
    }

    private string LogPath => Path.Combine(_home.Path, "webhooks.log");

    private DeliveryBook Book(int most) => new(_home.Path, most, TimeSpan.FromDays(7), _time);

    private void Write(DeliveryBook book, int number, string state, string shop = "s1") => book.Write(Notice(number, shop), 1, state, _time.GetUtcNow().ToUnixTimeMilliseconds());

    private static Notice Notice(int number, string shop = "s1") => new($"738-{number}-{shop}", 1, shop, "http://hooks.example", number, []);
}
