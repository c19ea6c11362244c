namespace TenantConsole.Sandbox.World;

/// <summary>The three markets of the sandbox.</summary>
internal static class Markets
{
    public static readonly Market UnitedStates = new(
        "US", "United States", "USD", 2, TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), "+1", [399, 499, 599, 799],
        [new("7117858858072016641", "USPS", "9200"), new("7117859084333745921", "UPS", "1Z"), new("7129720299146184453", "FedEx", "7715")],
        ["Visa", "Mastercard", "PayPal", "Apple Pay", "Klarna", "American Express"],
        ["Olivia", "Liam", "Emma", "Noah", "Sofía", "Mateo", "Ava", "Ethan", "Thảo", "Minh", "Jamal", "Aaliyah", "Zoë", "José", "Grace", "Wyatt", "Chloé", "Diego", "Hana", "Kenji"],
        ["Smith", "Johnson", "Nguyễn", "García", "Williams", "Brown", "Hernández", "Kim", "Davis", "O'Connor", "Lee", "Washington", "Trần", "Peña", "Clark", "Kowalski", "Patel", "Müller"],
        ["Maple Avenue", "Oak Street", "Sunset Boulevard", "5th Avenue", "Main Street", "Elm Drive", "Lakeview Road", "Peachtree Lane", "Cedar Court", "Mission Street"],
        [
            new("Austin", "Texas", "78701", 8250), new("Los Angeles", "California", "90012", 9500), new("Brooklyn", "New York", "11201", 8875),
            new("Denver", "Colorado", "80202", 8810, 29), new("Miami", "Florida", "33130", 7000), new("Seattle", "Washington", "98101", 10350),
            new("Portland", "Oregon", "97204"), new("Chicago", "Illinois", "60601", 10250), new("Atlanta", "Georgia", "30303", 8900),
            new("Minneapolis", "Minnesota", "55401", 9025, 50), new("Phoenix", "Arizona", "85004", 8600),
        ],
        ["Please leave it with the doorman 🙏", "It's a gift, no invoice in the box please 🎁", "Cảm ơn shop nhiều! 💕", "Ring the bell twice", "Saw this on LIVE, so excited 🤩🔥", "¿Puede llegar antes del viernes?", "Second order this month ❤️"]);

    public static readonly Market UnitedKingdom = new(
        "GB", "United Kingdom", "GBP", 2, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), "+44", [299, 349, 399],
        [new("7208511472352396037", "Evri", "T00A"), new("7117858858072016642", "Royal Mail", "RM"), new("7117859084333745922", "DPD UK", "1550")],
        ["Visa", "Mastercard", "PayPal", "Apple Pay", "Klarna", "Google Pay"],
        ["Amelia", "Oliver", "Isla", "Harry", "Freya", "Arthur", "Zofia", "Jakub", "Aisha", "Mohammed", "Siân", "Rhys", "Niamh", "Callum", "Priya", "Theo", "Łucja", "Eilidh"],
        ["Smith", "Jones", "Taylor", "Patel", "O'Neill", "Wójcik", "Khan", "Evans", "Thomas", "MacLeod", "Żak", "Wright", "Ahmed", "Walker", "Hughes", "Lewandowska"],
        ["High Street", "Station Road", "Victoria Road", "Church Lane", "Park Road", "Queensway", "Mill Lane", "Kings Road"],
        [
            new("London", "Greater London", "N1 9GU"), new("Manchester", "Greater Manchester", "M1 2WD"), new("Leeds", "West Yorkshire", "LS1 4AP"),
            new("Bristol", "Bristol", "BS1 5TR"), new("Glasgow", "Glasgow City", "G1 3SL"), new("Cardiff", "Cardiff", "CF10 1EP"),
            new("Belfast", "Belfast", "BT1 5GS"), new("Brighton", "East Sussex", "BN1 1AE"),
        ],
        ["Leave with the neighbour at no. 12, cheers", "Proszę o szybką wysyłkę 🙂", "Birthday present 🎂 please no price in the parcel", "ありがとうございます、楽しみです", "Could you send the blue one if possible?", "Dziękuję!"]);

    public static readonly Market Germany = new(
        "DE", "Germany", "EUR", 2, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), "+49", [349, 399, 499],
        [new("7208511472352396038", "DHL", "0034"), new("7117858858072016643", "Hermes", "H100"), new("7117859084333745923", "GLS", "ZG"), new("7129720299146184454", "DPD", "0151")],
        ["PayPal", "Visa", "Mastercard", "Klarna", "SEPA-Lastschrift", "Apple Pay"],
        ["Lena", "Jonas", "Mia", "Finn", "Jürgen", "Günther", "Zoë", "Emre", "Ayşe", "Paweł", "Agnieszka", "Lukas", "Charlotte", "Björn", "Søren", "Thi Hoa", "Maximilian", "Käthe"],
        ["Müller", "Schmidt", "Groß", "Öztürk", "Schäfer", "Yılmaz", "Kowalczyk", "Weiß", "Fischer", "Nguyễn", "von der Heide", "Becker", "Jäger", "Lindström", "Krüger"],
        ["Hauptstraße", "Bahnhofstraße", "Lindenallee", "Goethestraße", "Am Mühlenbach", "Schönhauser Allee", "Königsallee", "Gartenweg"],
        [
            new("Berlin", "Berlin", "10115"), new("München", "Bayern", "80331"), new("Köln", "Nordrhein-Westfalen", "50667"),
            new("Hamburg", "Hamburg", "20095"), new("Düsseldorf", "Nordrhein-Westfalen", "40212"), new("Leipzig", "Sachsen", "04109"),
            new("Nürnberg", "Bayern", "90402"), new("Görlitz", "Sachsen", "02826"),
        ],
        ["Bitte bis Freitag liefern 🙏", "Bitte als Geschenk verpacken 🎁", "Paket gern beim Nachbarn (Weiß) abgeben", "Danke für die schnelle Lieferung letztes Mal! 💚", "Größe im LIVE empfohlen bekommen, hoffe es passt 😊", "Proszę o kontakt po polsku"]);

    public static Market Of(string region) => region switch { "US" => UnitedStates, "GB" => UnitedKingdom, _ => Germany };
}
