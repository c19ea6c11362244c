using System.Text.Json;

namespace TenantConsole.Sandbox.World;

internal static class AddressJson
{
    private const string Hidden = "***";

    public static void Write(Utf8JsonWriter json, Buyer buyer, Market market, bool open, bool removed)
    {
        var place = buyer.Place;
        json.WriteStartObject("recipient_address"u8);
        json.WriteString("region_code"u8, market.Region);
        if (!removed)
        {
            json.WriteString("name"u8, open ? $"{buyer.FirstName} {buyer.LastName}" : $"{Masked.Name(buyer.FirstName)} {Masked.Name(buyer.LastName)}");
            json.WriteString("first_name"u8, open ? buyer.FirstName : Masked.Name(buyer.FirstName));
            json.WriteString("last_name"u8, open ? buyer.LastName : Masked.Name(buyer.LastName));
            json.WriteString("phone_number"u8, open ? buyer.Phone : Masked.Phone(buyer.Phone));
            json.WriteString("postal_code"u8, open ? place.Postcode : Masked.Postcode(place.Postcode));
            json.WriteString("full_address"u8, open ? $"{buyer.Street}{(buyer.Unit is null ? "" : $", {buyer.Unit}")}, {place.City}, {place.Area}, {place.Postcode}, {market.Country}" : Hidden);
            json.WriteString("address_detail"u8, open ? buyer.Street : Hidden);
            json.WriteString("address_line1"u8, open ? buyer.Street : Hidden);
            json.WriteString("address_line2"u8, open ? buyer.Unit ?? "" : Hidden);
            json.WriteString("address_line3"u8, open ? "" : Hidden);
            json.WriteString("address_line4"u8, open ? "" : Hidden);
            if (market.Region == "GB") json.WriteString("post_town"u8, place.City);
        }
        json.WriteStartArray("district_info"u8);
        District("L0", "Country", market.Country);
        District("L1", "State", place.Area);
        District("L2", "City", place.City);
        json.WriteEndArray();
        json.WriteEndObject();

        void District(string level, string name, string value)
        {
            json.WriteStartObject();
            json.WriteString("address_level"u8, level);
            json.WriteString("address_level_name"u8, name);
            json.WriteString("address_name"u8, value);
            json.WriteEndObject();
        }
    }
}
