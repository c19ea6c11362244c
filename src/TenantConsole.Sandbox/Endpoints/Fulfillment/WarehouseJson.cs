using System.Globalization;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>A shop's warehouses: the first sends by default, and takes returns back too.</summary>
internal static class WarehouseJson
{
    public static object All(Shop shop) => shop.Warehouses.Select((warehouse, w) => Warehouse(shop, warehouse, w, "SALES_WAREHOUSE"))
        .Append(Warehouse(shop, shop.Warehouses[0] + 500, 0, "RETURN_WAREHOUSE"));

    public static object Sender(Shop shop, long warehouse)
    {
        var place = PlaceOf(shop, Array.IndexOf(shop.Warehouses, warehouse));
        return new
        {
            shop.Name,
            PhoneNumber = $"({shop.Market.DialCode})2005550100",
            PostalCode = place.Postcode,
            RegionCode = shop.Market.Region,
            FullAddress = $"1 Depot Road, {place.City}, {place.Postcode}, {shop.Market.Country}",
            AddressDetail = "1 Depot Road",
            AddressLine1 = "1 Depot Road",
            AddressLine2 = "",
            AddressLine3 = "",
            AddressLine4 = "",
        };
    }

    private static object Warehouse(Shop shop, long id, int number, string type)
    {
        var place = PlaceOf(shop, number);
        return new
        {
            Id = id.ToString(CultureInfo.InvariantCulture),
            EntityId = (id + 7).ToString(CultureInfo.InvariantCulture),
            Name = $"{shop.Name} {place.City}{(type == "RETURN_WAREHOUSE" ? " returns" : "")}",
            EffectStatus = "ENABLED",
            Type = type,
            SubType = "DOMESTIC_WAREHOUSE",
            IsDefault = number == 0,
            Address = new
            {
                Region = shop.Market.Country,
                RegionCode = shop.Market.Region,
                State = place.Area,
                place.City,
                // The platform has it misspelt.
                Distict = place.Area,
                Town = place.City,
                ContactPerson = "Dispatch",
                FirstName = "Dispatch",
                LastName = shop.Name,
                FirstNameLocalScript = "Dispatch",
                LastNameLocalScript = shop.Name,
                PostalCode = place.Postcode,
                PhoneNumber = $"({shop.Market.DialCode})20****0100",
                FullAddress = $"1 Depot Road, {place.City}, {place.Postcode}, {shop.Market.Country}",
                AddressLine1 = "1 Depot Road",
                AddressLine2 = "",
                AddressLine3 = "",
                AddressLine4 = "",
                Geolocation = new { Latitude = "51.50000", Longitude = "-0.12000" },
            },
        };
    }

    private static Place PlaceOf(Shop shop, int number) => shop.Market.Places[(shop.Index + number) % shop.Market.Places.Length];
}
