using System.Globalization;

namespace TenantConsole.Sandbox.World;

/// <summary>A person who buys at a shop; the same number is the same person in every order.</summary>
internal readonly record struct Buyer(string UserId, string FirstName, string LastName, string Nickname, string Email, string Phone, string Street, string? Unit, Place Place)
{
    public static Buyer Of(ulong seed, Shop shop, int number)
    {
        var market = shop.Market;
        var dice = Dice.Of(seed, 0xB0, (ulong)shop.Index, (ulong)number);
        var first = dice.Pick(market.FirstNames);
        var last = dice.Pick(market.LastNames);
        var mark = dice.Next();
        var street = market.Region == "DE"
            ? string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(market.Streets)} {dice.Between(1, 180)}")
            : string.Create(CultureInfo.InvariantCulture, $"{dice.Between(1, 1800)} {dice.Pick(market.Streets)}");
        var unit = dice.Chance(0.3) ? string.Create(CultureInfo.InvariantCulture, $"Apt {dice.Between(1, 40)}") : null;
        var phone = string.Create(CultureInfo.InvariantCulture, $"({market.DialCode}){dice.Between(200, 989)}{dice.Below(10_000_000):0000000}");
        return new Buyer(
            Id(shop, number), first, last, $"{first.ToLowerInvariant()}{mark % 1000}", $"{mark:x16}@scs.tiktokw.example", phone, street, unit, PlaceOf(seed, shop, number));
    }

    /// <summary>Where they live, which decides the tax: asked for while making an order, so without the rest.</summary>
    public static Place PlaceOf(ulong seed, Shop shop, int number)
    {
        var dice = Dice.Of(seed, 0xB1, (ulong)shop.Index, (ulong)number);
        return dice.Pick(shop.Market.Places);
    }

    public static string Id(Shop shop, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"7021{shop.Index + 1:00}{number:0000000000000}");
}
