using TenantConsole.TikTokShop;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Pages;

/// <summary>The made-up data of the gallery. Every visible word of it stands here, so that the pseudo-locale test can tell data from texts.</summary>
internal static class GallerySample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 14, 5, 11, TimeSpan.Zero);

    public static readonly StoreLabel Aurelia = new("AU", "Aurelia Skin US", StoreColor.At(0), "US · USD");
    public static readonly StoreLabel Glow = new("GL", "Glow Lab", StoreColor.At(1), "GB · GBP");
    public static readonly StoreLabel Moller = new("MS", "Møller & Søn Audio", StoreColor.At(2), "DE · EUR");
    public static readonly StoreLabel Batik = new("BP", "Batik Purnama", StoreColor.At(3), "ID · IDR");

    public static readonly IReadOnlyList<StoreLabel> Stores = [Aurelia, Glow, Moller, Batik];

    public static readonly IReadOnlyList<GalleryRow> Rows =
    [
        new("576914418820711184", Aurelia, "Vitamin C Brightening Serum 30 ml, Fragrance-Free, Twin Pack", StatusWord.OrderToShip, null, 2, Of(64.80m, "USD"), Now.AddHours(-5), Now.AddHours(-1.8)),
        new("576914418820711391", Glow, "Rosewater Toner 200 ml + Refill Pouch 400 ml Set (Limited Édition Été)", StatusWord.OrderLabelPrinted, null, 1, Of(18.50m, "GBP"), Now.AddHours(-3), Now.AddHours(5.2)),
        new("576914418820712050", Moller, "Bügelkopfhörer „Sølv 2“, kabellos, ANC, Nachtblau", StatusWord.OrderLabelPrinted, null, 1, Of(1249.00m, "EUR"), Now.AddDays(-2), Now.AddHours(27)),
        new("576914418820712230", Batik, "Kemeja Batik Tulis Parang, lengan panjang, XL", StatusWord.OrderOnHold, "22:55", 2, Of(698000m, "IDR"), Now.AddDays(-40), Now.AddHours(32)),
        new("576914418820712601", Aurelia, "Magnesium Glycinate 120 caps, vegan", StatusWord.OrderRiskCheck, null, 2, Of(-58.00m, "USD"), Now.AddDays(-380), null),
    ];

    public const string Agency = "Northlight", Person = "Marta Kowalczyk", Buyer = "Siobhán O’Reilly-Nakamura", City = "Hoboken, NJ 07030, US", Sku = "AUR-VC30-2P",
        Warehouse = "Reno", Schedule = "schedule v4", Prices = "Black Friday −15 %", Reference = "7QK2-X0M4", Role = "Catalog manager", Permission = "see payouts",
        Dates = "16–20 Nov", File = "orders.xlsx", RunId = "CS-1043", Email = "zoe.lefevre@northlight.example";

    public static readonly IReadOnlyList<string> Words =
        [Agency, Person, Buyer, City, Sku, Warehouse, Schedule, Prices, Reference, Role, Permission, Dates, File, RunId, Email, .. Stores.SelectMany(s => new[] { s.Code, s.Name, s.Market! }), .. Rows.Select(r => r.Title), .. Rows.Select(r => r.Note).OfType<string>()];

    public static Money Of(decimal amount, string currency) => new(amount, Currency.Parse(currency));
}
