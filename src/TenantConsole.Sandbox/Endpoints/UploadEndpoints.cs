using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>Files that later calls name. Their bytes are looked at and forgotten.</summary>
internal sealed class UploadEndpoints : IApiEndpoints
{
    private const int MostImage = 10 * 1024 * 1024;

    private static readonly string[] Uses = ["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "DESCRIPTION_IMAGE", "CERTIFICATION_IMAGE", "SIZE_CHART_IMAGE"];

    public void Map(EndpointTable table)
    {
        table.OfSeller("POST", "/product/202309/images/upload", "seller.product.basic", ProductImage);
        table.OfSeller("POST", "/product/202309/files/upload", "seller.product.basic", ProductFile);
        table.OfShop("POST", "/fulfillment/202309/images/upload", "seller.fulfillment.basic", Image);
        table.OfShop("POST", "/fulfillment/202309/files/upload", "seller.fulfillment.basic", File);
        table.OfShop("POST", "/customer_service/202309/images/upload", "seller.customer_service", Image);
    }

    private static ApiResult ProductImage(ApiCall call)
    {
        var (upload, width, height) = Picture(call);
        var use = upload.Fields.GetValueOrDefault("use_case") is { Length: > 0 } given ? given : "MAIN_IMAGE";
        if (!Uses.Contains(use)) throw new Refusal($"use_case must be one of {string.Join(", ", Uses)}");
        if (width is < 100 or > 20_000 || height is < 100 or > 20_000) throw Refusal.Of(12038014, "The image dimensions exceed the allowed limits.");
        return ApiResult.Of(new { upload.Uri, Url = ProductJson.Url(upload.Uri, ""), Width = width, Height = height, UseCase = use });
    }

    private static ApiResult ProductFile(ApiCall call)
    {
        var upload = Upload.Read(call) ?? throw NoData();
        if (upload.Data.Length == 0) throw Refusal.Of(12019103, "The file is empty.");
        if (upload.Data.Length > MostImage) throw TooBig();
        var name = upload.Fields.GetValueOrDefault("name") is { Length: > 0 } given ? given : throw Refusal.Of(12019104, "The name of the file is empty.");
        var data = upload.Data.AsSpan();
        var format = data.StartsWith("%PDF"u8) ? "PDF" : data.Length > 8 && data[4..].StartsWith("ftyp"u8) ? "MP4" : throw Refusal.Of(12019105, "The file must be a PDF or a video.");
        return ApiResult.Of(new { Id = upload.Uri[(upload.Uri.IndexOf('/', StringComparison.Ordinal) + 1)..], Url = $"https://files.tiktok-shop.example/{upload.Uri}", Name = name, Format = format });
    }

    private static ApiResult Image(ApiCall call)
    {
        var (upload, width, height) = Picture(call);
        return ApiResult.Of(new { Url = ProductJson.Url(upload.Uri, ""), Width = width, Height = height });
    }

    private static ApiResult File(ApiCall call)
    {
        var upload = Upload.Read(call) ?? throw NoData();
        if (!upload.Data.AsSpan().StartsWith("%PDF"u8)) throw Refusal.Of(12038004, "The file type is not supported; it must be a PDF.");
        if (upload.Data.Length > MostImage) throw TooBig();
        var name = upload.Fields.GetValueOrDefault("name") is { Length: > 0 } given ? given : throw new Refusal("name is required");
        return ApiResult.Of(new { Name = name, Url = $"https://files.tiktok-shop.example/{upload.Uri}.pdf" });
    }

    private static (Upload Upload, int Width, int Height) Picture(ApiCall call)
    {
        var upload = Upload.Read(call) ?? throw NoData();
        if (upload.Data.Length == 0) throw NoData();
        if (upload.Data.Length > MostImage) throw TooBig();
        return upload.Size() is var (width, height) ? (upload, width, height) : throw Refusal.Of(12038004, "The format or content of the image is not supported.");
    }

    private static Refusal NoData() => Refusal.Of(12038002, "The upload is invalid: a part named data with the file is required.");

    private static Refusal TooBig() => Refusal.Of(12038005, "The file is too big.");
}
