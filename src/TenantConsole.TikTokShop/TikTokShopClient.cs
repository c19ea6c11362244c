using TenantConsole.TikTokShop.Affiliate;
using TenantConsole.TikTokShop.CustomerService;
using TenantConsole.TikTokShop.Events;
using TenantConsole.TikTokShop.Finance;
using TenantConsole.TikTokShop.Fulfillment;
using TenantConsole.TikTokShop.Logistics;
using TenantConsole.TikTokShop.Products;
using TenantConsole.TikTokShop.Returns;
using TenantConsole.TikTokShop.Sellers;

namespace TenantConsole.TikTokShop;

/// <summary>All areas of the platform in one place, for those who would rather ask for one thing. Each area can also be asked for by itself.</summary>
/// <remarks>Without state and safe to share.</remarks>
public sealed class TikTokShopClient
{
    internal TikTokShopClient(TikTokShopPipeline pipeline)
    {
        Authorization = new(pipeline);
        Shops = new(pipeline);
        Sellers = new(pipeline);
        Orders = new(pipeline);
        Fulfillment = new(pipeline);
        Packaging = new(pipeline);
        Logistics = new(pipeline);
        Products = new(pipeline);
        Categories = new(pipeline);
        Returns = new(pipeline);
        Cancellations = new(pipeline);
        Finance = new(pipeline);
        Affiliate = new(pipeline);
        Collaborations = new(pipeline);
        Conversations = new(pipeline);
        Events = new(pipeline);
    }

    /// <summary>Codes and tokens.</summary>
    public AuthorizationClient Authorization { get; }

    /// <summary>The shops behind a token.</summary>
    public ShopsClient Shops { get; }

    /// <summary>What is known about a seller.</summary>
    public SellersClient Sellers { get; }

    /// <summary>Orders, their prices, and their numbers elsewhere.</summary>
    public OrdersClient Orders { get; }

    /// <summary>Packages: finding, shipping, printing, following.</summary>
    public FulfillmentClient Fulfillment { get; }

    /// <summary>Splitting and combining packages.</summary>
    public PackagingClient Packaging { get; }

    /// <summary>Warehouses, delivery options, carriers.</summary>
    public LogisticsClient Logistics { get; }

    /// <summary>Products, prices, stock.</summary>
    public ProductsClient Products { get; }

    /// <summary>Categories, their rules and attributes, and brands.</summary>
    public CategoriesClient Categories { get; }

    /// <summary>Returns and refunds.</summary>
    public ReturnsClient Returns { get; }

    /// <summary>Cancelled orders.</summary>
    public CancellationsClient Cancellations { get; }

    /// <summary>Statements, payments, balance.</summary>
    public FinanceClient Finance { get; }

    /// <summary>Affiliate orders, creators, samples.</summary>
    public AffiliateClient Affiliate { get; }

    /// <summary>Offers to creators.</summary>
    public CollaborationsClient Collaborations { get; }

    /// <summary>Conversations with buyers.</summary>
    public ConversationsClient Conversations { get; }

    /// <summary>Where webhooks are sent.</summary>
    public EventsClient Events { get; }
}
