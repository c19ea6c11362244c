namespace TenantConsole.Sandbox.World;

internal static class Themes
{
    public static readonly Theme Skin = new(
        "AUR", ["Aurelia Dew", "Aurelia Calm", "Aurelia Night", "Aurelia Sun"],
        ["Niacinamide Serum", "Ceramide Cream", "Rice Water Toner", "Vitamin C Essence", "Cleansing Balm", "SPF 50 Fluid", "Overnight Mask", "Eye Gel", "Hydrating Mist", "Clay Mask"],
        ["Niacinamid-Serum", "Ceramid-Creme", "Reiswasser-Toner", "Vitamin-C-Essenz", "Reinigungsbalsam", "Sonnenfluid LSF 50", "Übernachtmaske", "Augengel", "Feuchtigkeitsspray", "Tonerdemaske"],
        ["✨ glass skin", "for sensitive skin", "fragrance free", "refill"],
        ["15 ml", "30 ml", "50 ml", "100 ml", "Duo 2 × 30 ml", "Travel set"], (899, 4200));

    public static readonly Theme Audio = new(
        "MSA", ["Møller Ø1", "Møller Fjord", "Møller Nord", "Søn Mini"],
        ["Wireless Earbuds", "Over-Ear Headphones", "Bluetooth Speaker", "Soundbar", "Podcast Microphone", "USB-C DAC", "Turntable", "Charging Case", "Headphone Stand", "Party Speaker"],
        ["kabellose Ohrhörer", "Bügelkopfhörer", "Bluetooth-Lautsprecher", "Soundbar", "Podcast-Mikrofon", "USB-C-Wandler", "Plattenspieler", "Ladehülle", "Kopfhörerständer", "Partylautsprecher 🎉"],
        ["ANC", "Gen 2", "LIVE edition 🎧", "limited"],
        ["black", "white", "sand", "fjord blue", "moss", "copper"], (1990, 18900));

    public static readonly Theme Glow = new(
        "GLW", ["Glow Lab", "Glow Lab Pro", "Glow Lab Mini", "Glow Lab × Thảo"],
        ["Lip Oil", "Liquid Blush", "Brow Gel", "Setting Spray", "Cushion Foundation", "Lash Serum", "Highlighter Stick", "Eyeliner Stamp", "Pore Primer", "Press-On Nails 💅"],
        ["Lippenöl", "Flüssigrouge", "Augenbrauengel", "Fixierspray", "Cushion-Foundation", "Wimpernserum", "Highlighter-Stift", "Eyeliner-Stempel", "Poren-Primer", "Klebenägel 💅"],
        ["viral 🔥", "12h wear", "vegan", "2-pack"],
        ["01 Rosé", "02 Café", "03 Açaí", "04 Peach", "05 Cherry", "06 Clear"], (599, 3400));

    public static readonly Theme Tea = new(
        "KHK", ["Kōhaku 琥珀", "Kōhaku Uji 宇治", "Kōhaku Yame 八女", "Kōhaku Daily"],
        ["Ceremonial Matcha 抹茶", "Gyokuro 玉露", "Hōjicha ほうじ茶", "Genmaicha 玄米茶", "Sencha 煎茶", "Matcha Whisk 茶筅", "Iron Teapot 鉄瓶", "Yuzu Tea", "Cold Brew Bags", "Tea Bowl 茶碗"],
        ["Zeremonie-Matcha 抹茶", "Gyokuro 玉露", "Hōjicha ほうじ茶", "Genmaicha 玄米茶", "Sencha 煎茶", "Matcha-Besen 茶筅", "Eisenkanne 鉄瓶", "Yuzu-Tee", "Kaltaufguss-Beutel", "Teeschale 茶碗"],
        ["organic 🍵", "first harvest", "gift box", "refill"],
        ["30 g", "50 g", "100 g", "250 g", "Starter set", "Duo"], (690, 6900));

    public static readonly Theme Kitchen = new(
        "NBV", ["Nhà Bếp Việt", "Bếp Mẹ", "Phố Cổ", "Sài Gòn Street"],
        ["Phở Spice Kit – gia vị phở bò", "Cà phê sữa đá set", "Sa tế chili oil 🌶️", "Nước mắm 40°N", "Bánh tráng rice paper", "Bamboo steamer – xửng hấp", "Clay pot – nồi đất", "Phin coffee filter", "Lemongrass paste – sả xay", "Trà sen lotus tea"],
        ["Phở-Gewürz", "Cà-phê-Set", "Sa-tế-Öl 🌶️", "Nước mắm", "Reispapier", "Bambusdämpfer", "Tontopf", "Phin-Filter", "Zitronengraspaste", "Lotustee"],
        ["family size", "đặc biệt", "3-pack", "Tết edition 🧧"],
        ["small", "regular", "large", "2-pack", "6-pack", "gift set"], (450, 5200));

    public static readonly Theme Outdoor = new(
        "ZBR", ["Żubr Trail", "Żubr Białowieża", "Żubr Łąka", "Żubr Zimowy"],
        ["Insulated Bottle – butelka", "Camping Lantern", "Merino Base Layer", "Down Jacket – kurtka", "Trekking Poles", "Hammock – hamak", "Dry Bag", "Folding Stove", "Head Torch", "Wool Socks – skarpety 🧦"],
        ["Isolierflasche – butelka", "Campinglaterne", "Merino-Unterhemd", "Daunenjacke – kurtka", "Wanderstöcke", "Hängematte – hamak", "Packsack", "Klappkocher", "Stirnlampe", "Wollsocken – skarpety 🧦"],
        ["ultralight", "recycled ♻️", "pro", "family"],
        ["XS", "S", "M", "L", "XL", "XXL"], (990, 15900));

    public static readonly Theme[] All = [Skin, Audio, Glow, Tea, Kitchen, Outdoor];
}
