namespace TenantConsole.Core.Access;

/// <summary>
/// The built-in roles: the table of product.md as data. An agency gets its own copy when it is created and may copy a
/// role and change it; these rows are what a copy is compared with.
/// </summary>
public static class BuiltInRole
{
    /// <summary>Admin.</summary>
    public const string Admin = "Admin";

    /// <summary>Catalog manager.</summary>
    public const string CatalogManager = "Catalog manager";

    /// <summary>Fulfilment.</summary>
    public const string Fulfilment = "Fulfilment";

    /// <summary>Affiliate manager.</summary>
    public const string AffiliateManager = "Affiliate manager";

    /// <summary>Finance.</summary>
    public const string Finance = "Finance";

    /// <summary>Live operations.</summary>
    public const string LiveOperations = "Live operations";

    /// <summary>Compliance officer.</summary>
    public const string ComplianceOfficer = "Compliance officer";

    /// <summary>Viewer.</summary>
    public const string Viewer = "Viewer";

    /// <summary>Each role with its permissions.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Permissions { get; } = new Dictionary<string, IReadOnlySet<string>>
    {
        [Admin] = Permission.All.ToHashSet(),
        [CatalogManager] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.OrderView,
            Permission.CatalogView,
            Permission.CatalogEdit,
            Permission.CatalogPublish,
            Permission.InventoryView,
            Permission.InventoryEdit,
            Permission.ComplianceView,
            Permission.RunView,
        },
        [Fulfilment] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.OrderView,
            Permission.OrderFulfil,
            Permission.OrderLabel,
            Permission.CatalogView,
            Permission.InventoryView,
            Permission.InventoryEdit,
            Permission.CaseView,
            Permission.ReturnWork,
            Permission.RunView,
        },
        [AffiliateManager] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.OrderView,
            Permission.CatalogView,
            Permission.AffiliateView,
            Permission.AffiliateApprove,
            Permission.CommissionEdit,
            Permission.CommissionApprove,
            Permission.ComplianceView,
            Permission.RunView,
        },
        [Finance] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.OrderView,
            Permission.CatalogView,
            Permission.InventoryView,
            Permission.CostView,
            Permission.AffiliateView,
            Permission.PayoutRelease,
            Permission.TaxformView,
            Permission.PayoutView,
            Permission.FinanceView,
            Permission.FinanceExport,
            Permission.FinanceCase,
            Permission.FinanceClose,
            Permission.FinanceSummary,
            Permission.CaseView,
            Permission.DisputeWork,
            Permission.RunView,
        },
        [LiveOperations] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.LiveView,
            Permission.ModerationAct,
            Permission.ModerationRules,
        },
        [ComplianceOfficer] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.OrderView,
            Permission.CatalogView,
            Permission.ComplianceView,
            Permission.ComplianceManage,
            Permission.LiveView,
            Permission.ModerationRules,
            Permission.CaseView,
            Permission.DisputeWork,
            Permission.RunView,
            Permission.AuditView,
        },
        [Viewer] = new HashSet<string>
        {
            Permission.StoreView,
            Permission.OrderView,
            Permission.CatalogView,
            Permission.InventoryView,
            Permission.FinanceSummary,
            Permission.ComplianceView,
        },
    };
}
