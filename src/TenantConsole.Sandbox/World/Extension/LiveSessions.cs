using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>A shop's live streams, one each evening, and what people write under them: a function of shop and time, so nothing is kept.</summary>
internal static class LiveSessions
{
    public sealed record Session(string Id, string Title, string Host, long StartTime, long EndTime, int Viewers);

    public sealed record Comment(string Id, string User, string Text, long Time);

    private const int Length = 2 * 3600;
    private const int Gap = 8;

    private static readonly string[] Kind =
    [
        "Love this 😍", "Where is the discount?", "How long does shipping take?", "Is it vegan?", "Hello from Leeds 👋", "Just bought two!", "Show the blue one please", "🔥🔥🔥", "Can you restock the small one?", "First time here 💕", "Wie teuer ist das?", "Đẹp quá!",
    ];

    private static readonly string[] Unkind =
    [
        "this is a scam, don't buy", "cheaper at my shop, write me", "follow me for free followers!!!", "call me at 0170 5550101", "you are an idiot", "buy crypto at bit.example/xyz", "worst seller ever, thieves",
    ];

    public static IEnumerable<Session> Of(ShopWorld world, long now, int days = 7)
    {
        for (var day = now / 86_400; day > now / 86_400 - days; day--)
        {
            var dice = Dice.Of(world.Parameters.Seed, 0xE0, (ulong)world.Shop.Index, (ulong)day);
            var start = day * 86_400 + 18 * 3600 + dice.Below(3600);
            if (start > now) continue;
            var product = world.Shop.Products[dice.Below(20)];
            yield return new Session(
                string.Create(CultureInfo.InvariantCulture, $"7510{world.Shop.Index + 1:00}{day:0000000000000}"), $"LIVE: {product.Name}", Creator.Of(world.Parameters.Seed, (world.Shop.Index * 7 + dice.Below(10)) % Creator.Count).Username,
                start, start + Length, dice.Between(80, 9000));
        }
    }

    /// <summary>The comments between two times, as far as they have been written by now.</summary>
    public static IEnumerable<Comment> CommentsOf(ShopWorld world, Session session, long after, long now)
    {
        var end = Math.Min(now, session.EndTime);
        for (var slot = 0; session.StartTime + slot * Gap <= end; slot++)
        {
            var dice = Dice.Of(world.Parameters.Seed, 0xE1, (ulong)session.StartTime ^ (ulong)world.Shop.Index << 40, (ulong)slot);
            var time = session.StartTime + slot * Gap + dice.Below(Gap);
            if (time <= after || time > end) continue;
            yield return new Comment($"{session.Id}{slot:0000}", $"user{dice.Below(90_000)}", dice.Chance(0.07) ? dice.Pick(Unkind) : dice.Pick(Kind), time);
        }
    }
}
