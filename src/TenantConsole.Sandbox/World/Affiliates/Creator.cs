using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>Somebody who sells with videos and live streams. The same number is the same person for every shop.</summary>
internal sealed record Creator(int Number, string OpenId, string Username, string Nickname, string Region, int Followers, long Gmv, int UnitsSold, string CategoryId)
{
    public const int Count = 240;

    private static readonly string[] Given = ["lena", "milo", "thao", "zofia", "amara", "jonas", "priya", "kenji", "sofia", "diego", "niamh", "emre", "chloe", "tariq", "yuki", "nora"];
    private static readonly string[] Themes = ["glow", "finds", "daily", "kitchen", "audio", "outdoors", "tea", "skin", "hauls", "live", "studio", "vibes"];

    public static Creator Of(ulong seed, int number)
    {
        var dice = Dice.Of(seed, 0xC0, (ulong)number);
        string[] regions = ["US", "GB", "DE"];
        var name = Given[number % Given.Length];
        var theme = Themes[number / Given.Length % Themes.Length];
        var followers = (int)Math.Exp(6.5 + dice.Unit() * 8);
        return new Creator(
            number,
            string.Create(CultureInfo.InvariantCulture, $"uACafQ{dice.Next():x16}{number:0000}"),
            string.Create(CultureInfo.InvariantCulture, $"{name}.{theme}{(number >= 192 ? "2" : "")}"),
            $"{char.ToUpperInvariant(name[0])}{name[1..]} {theme} ✨",
            regions[number % 3],
            followers,
            followers * dice.Between(20, 400) / 10L,
            followers / dice.Between(20, 90),
            Categories.All[number % Categories.All.Length].Id);
    }

    public static string? OpenIdOf(ulong seed, int number) => number is >= 0 and < Count ? Of(seed, number).OpenId : null;

    public static int? NumberOf(ulong seed, string? openId) =>
        openId is { Length: > 4 } && int.TryParse(openId[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && OpenIdOf(seed, number) == openId ? number : null;
}
