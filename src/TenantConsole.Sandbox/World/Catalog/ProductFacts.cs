namespace TenantConsole.Sandbox.World;

/// <summary>A product as its seller wrote it: what create and edit record. Stock and review are the catalog's business.</summary>
internal sealed record ProductFacts
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string CategoryId { get; init; }

    public string? BrandId { get; init; }

    public required string[] Images { get; init; }

    public string? WeightValue { get; init; }

    public string? WeightUnit { get; init; }

    public string? Length { get; init; }

    public string? Width { get; init; }

    public string? Height { get; init; }

    public string? DimensionUnit { get; init; }

    public string? ExternalId { get; init; }

    public bool PreOrder { get; init; }

    public bool CodAllowed { get; init; }

    public AttributeFacts[] Attributes { get; init; } = [];

    public required SkuFacts[] Skus { get; init; }
}

/// <summary>A variant. Prices are in the minor unit of the shop's currency.</summary>
internal sealed record SkuFacts
{
    public required long Id { get; init; }

    public required string SellerSku { get; init; }

    public required long Price { get; init; }

    public long? ListPrice { get; init; }

    public string? ExternalSkuId { get; init; }

    public string? CodeType { get; init; }

    public string? Code { get; init; }

    public AttributeFacts[] Attributes { get; init; } = [];
}

/// <summary>An attribute of a product, or one that tells its variants apart; then it has one value.</summary>
internal sealed record AttributeFacts(string Id, string Name, ValueFacts[] Values);

internal sealed record ValueFacts(string Id, string Name);
