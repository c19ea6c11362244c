namespace TenantConsole.TikTokShop.Tests.Support;

/// <summary>Test data with good defaults.</summary>
internal static class Given
{
    public const string AppKey = "demo0key";
    public const string AppSecret = "demo-secret+/=1";

    public static TikTokShopOptions Options(TikTokShopOptions? options = null)
    {
        options ??= new TikTokShopOptions();
        options.AppKey = AppKey;
        options.AppSecret = AppSecret;
        options.ServiceId = "7100000000000000001";
        return options;
    }

    /// <summary>An order as the wire has it, with two lines of one SKU.</summary>
    public static string Order(string id = "577000000000000001", string extra = "") => $$"""
        {"id":"{{id}}","status":"AWAITING_SHIPMENT","create_time":1767225600,"update_time":1767225900,"paid_time":0,
         "user_id":"7021000000000000001","buyer_email":"x1@relay.example","buyer_message":"Bitte läuten ✅","is_cod":false,"cpf":"",
         "warehouse_id":"","payment":{"currency":"GBP","total_amount":"17.00","tax":"","shipping_fee":"0"},
         "recipient_address":{"name":"D** S****","region_code":"GB","postal_code":"N1 ***","new_field":"***","district_info":[{"address_level":"L0","address_name":"United Kingdom"}]},
         "packages":[{"id":"1153000000000000001"}],
         "line_items":[
          {"id":"577000000000000101","product_id":1729000000000000001,"sku_id":"1729000000000000111","product_name":"Demo tea","currency":"GBP","sale_price":"8.50","package_id":"","handling_duration_days":"2"},
          {"id":"577000000000000102","product_id":"1729000000000000001","sku_id":"1729000000000000111","product_name":"Demo tea","currency":"GBP","sale_price":"8.50"}]{{extra}}}
        """;
}
