namespace TenantConsole.TikTokShop.Affiliate;

/// <summary>The seller's side of the affiliate programme.</summary>
public static class AffiliateEndpoints
{
    /// <summary>Orders that creators brought. A POST that only reads.</summary>
    public static readonly Endpoint SearchOrders = new(
        "affiliate.orders", HttpMethod.Post, "/affiliate_seller/{version}/orders/search", "202410",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Search Seller Affiliate Orders");

    /// <summary>Offers to every creator. A POST that only reads.</summary>
    public static readonly Endpoint SearchOpenCollaborations = new(
        "affiliate.open_search", HttpMethod.Post, "/affiliate_seller/{version}/open_collaborations/search", "202412",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Search Open Collaboration");

    /// <summary>Offers a product to every creator.</summary>
    public static readonly Endpoint CreateOpenCollaboration = new(
        "affiliate.open_create", HttpMethod.Post, "/affiliate_seller/{version}/open_collaborations", "202412",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Create Open Collaboration");

    /// <summary>Ends such an offer.</summary>
    public static readonly Endpoint RemoveOpenCollaboration = new(
        "affiliate.open_remove", HttpMethod.Delete, "/affiliate_seller/{version}/open_collaborations/products/{product_id}", "202409",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Remove Open Collaboration");

    /// <summary>Whether new products are offered by themselves.</summary>
    public static readonly Endpoint GetOpenSettings = new(
        "affiliate.open_settings", HttpMethod.Get, "/affiliate_seller/{version}/open_collaboration_settings", "202409",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Open Collaboration Settings");

    /// <summary>Sets that.</summary>
    public static readonly Endpoint EditOpenSettings = new(
        "affiliate.open_settings_edit", HttpMethod.Post, "/affiliate_seller/{version}/open_collaboration_settings", "202405",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Edit Open Collaboration Settings");

    /// <summary>Offers products to named creators.</summary>
    public static readonly Endpoint CreateTargetCollaboration = new(
        "affiliate.target_create", HttpMethod.Post, "/affiliate_seller/{version}/target_collaborations", "202508",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Create Target Collaboration");

    /// <summary>Offers to named creators. A POST that only reads.</summary>
    public static readonly Endpoint SearchTargetCollaborations = new(
        "affiliate.target_search", HttpMethod.Post, "/affiliate_seller/{version}/target_collaborations/search", "202508",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Search Target Collaborations");

    /// <summary>One of them, with products and creators.</summary>
    public static readonly Endpoint GetTargetCollaboration = new(
        "affiliate.target_get", HttpMethod.Get, "/affiliate_seller/{version}/target_collaborations/{target_collaboration_id}", "202508",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Query Target Collaboration Detail");

    /// <summary>Replaces it.</summary>
    public static readonly Endpoint UpdateTargetCollaboration = new(
        "affiliate.target_update", HttpMethod.Put, "/affiliate_seller/{version}/target_collaborations/{target_collaboration_id}", "202508",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Update Target Collaboration");

    /// <summary>Ends it.</summary>
    public static readonly Endpoint RemoveTargetCollaboration = new(
        "affiliate.target_remove", HttpMethod.Delete, "/affiliate_seller/{version}/target_collaborations/{target_collaboration_id}", "202409",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Remove Target Collaboration");

    /// <summary>A link that leads creators to it.</summary>
    public static readonly Endpoint CreateTargetLink = new(
        "affiliate.target_link", HttpMethod.Post, "/affiliate_seller/{version}/target_collaboration/{target_collaboration_id}/link", "202509",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Generate Target Collaboration Link");

    /// <summary>A link that sells a product for commission.</summary>
    public static readonly Endpoint CreatePromotionLink = new(
        "affiliate.promotion_link", HttpMethod.Post, "/affiliate_seller/{version}/products/{product_id}/promotion_link/generate", "202405",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Generate Affiliate Product Promotion Link");

    /// <summary>Creators of the marketplace; 10,000 calls a day. A POST that only reads.</summary>
    public static readonly Endpoint SearchCreators = new(
        "affiliate.creators", HttpMethod.Post, "/affiliate_seller/{version}/marketplace_creators/search", "202508",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Seller Search Creator on Marketplace");

    /// <summary>How a creator performs.</summary>
    public static readonly Endpoint GetCreator = new(
        "affiliate.creator", HttpMethod.Get, "/affiliate_seller/{version}/marketplace_creators/{creator_user_id}", "202508",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Marketplace Creator Performance");

    /// <summary>Creators' requests for samples. A POST that only reads.</summary>
    public static readonly Endpoint SearchSamples = new(
        "affiliate.samples", HttpMethod.Post, "/affiliate_seller/{version}/sample_applications/search", "202508",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Seller Search Sample Applications");

    /// <summary>Grants or refuses such a request.</summary>
    public static readonly Endpoint ReviewSample = new(
        "affiliate.sample_review", HttpMethod.Post, "/affiliate_seller/{version}/sample_applications/{application_id}/review", "202507",
        EndpointCipher.Shop, EndpointRepeat.Unsafe, "Seller Review Sample Applications");

    /// <summary>What the creator made of the sample. A POST that only reads.</summary>
    public static readonly Endpoint SearchSampleContent = new(
        "affiliate.sample_content", HttpMethod.Post, "/affiliate_seller/{version}/sample_applications/{application_id}/fulfillments/search", "202409",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Seller Search Sample Applications Fulfillments");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        SearchOrders, SearchOpenCollaborations, CreateOpenCollaboration, RemoveOpenCollaboration, GetOpenSettings, EditOpenSettings,
        CreateTargetCollaboration, SearchTargetCollaborations, GetTargetCollaboration, UpdateTargetCollaboration, RemoveTargetCollaboration,
        CreateTargetLink, CreatePromotionLink, SearchCreators, GetCreator, SearchSamples, ReviewSample, SearchSampleContent,
    ];
}
