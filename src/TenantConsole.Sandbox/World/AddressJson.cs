using System.Text.Json;

namespace TenantConsole.Sandbox.World;

internal static class AddressJson
{
    private const string Hidden = "***";

    public static void Write(Utf8JsonWriter json, Buyer buyer, Market market, bool open, bool removed)
    {
        var place = buyer.Place;
        json.WriteStartObject("recipient_address");
        json.WriteString("region_code", market.Region);
        if (!removed)
        {
            json.WriteString("name", open ? $"{buyer.FirstName} {buyer.LastName}" : $"{Masked.Name(buyer.FirstName)} {Masked.Name(buyer.LastName)}");
            json.WriteString("first_name", open ? buyer.FirstName : Masked.Name(buyer.FirstName));
            json.WriteString("last_name", open ? buyer.LastName : Masked.Name(buyer.LastName));
            json.WriteString("phone_number", open ? buyer.Phone : Masked.Phone(buyer.Phone));
            json.WriteString("postal_code", open ? place.Postcode : Masked.Postcode(place.Postcode));
            json.WriteString("full_address", open ? $"{buyer.Street}{(buyer.Unit is null ? "" : $", {buyer.Unit}")}, {place.City}, {place.Area}, {place.Postcode}, {market.Country}" : Hidden);
            json.WriteString("address_detail", open ? buyer.Street : Hidden);
            json.WriteString("address_line1", open ? buyer.Street : Hidden);
            json.WriteString("address_line2", open ? buyer.Unit ?? "" : Hidden);
            if (market.Region == "GB") json.WriteString("post_town", place.City);
        }
        json.WriteStartArray("district_info");
        District("L0", "Country", market.Country);
        District("L1", "State", place.Area);
        District("L2", "City", place.City);
        json.WriteEndArray();
        json.WriteEndObject();

        void District(string level, string name, string value)
        {
            json.WriteStartObject();
            json.WriteString("address_level", level);
            json.WriteString("address_level_name", name);
            json.WriteString("address_name", value);
            json.WriteEndObject();
        }
    }
}
