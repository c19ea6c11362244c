namespace TenantConsole.Core.Access;

/// <summary>
/// The permissions of product.md, by the names that roles, API keys and policies use. Constants, because pages name them in attributes.
/// Checked in the use case, never only in the page.
/// </summary>
public static class Permission
{
    /// <summary><c>store.view</c>.</summary>
    public const string StoreView = "store.view";

    /// <summary><c>store.connect</c>: authorization, webhooks, settings.</summary>
    public const string StoreConnect = "store.connect";

    /// <summary><c>order.view</c>.</summary>
    public const string OrderView = "order.view";

    /// <summary><c>order.view-pii</c>: unmask buyer data, audited.</summary>
    public const string OrderViewPii = "order.view-pii";

    /// <summary><c>order.fulfil</c>.</summary>
    public const string OrderFulfil = "order.fulfil";

    /// <summary><c>order.label</c>: address on the label only, audited.</summary>
    public const string OrderLabel = "order.label";

    /// <summary><c>catalog.view</c>.</summary>
    public const string CatalogView = "catalog.view";

    /// <summary><c>catalog.edit</c>.</summary>
    public const string CatalogEdit = "catalog.edit";

    /// <summary><c>catalog.publish</c>.</summary>
    public const string CatalogPublish = "catalog.publish";

    /// <summary><c>inventory.view</c>.</summary>
    public const string InventoryView = "inventory.view";

    /// <summary><c>inventory.edit</c>.</summary>
    public const string InventoryEdit = "inventory.edit";

    /// <summary><c>cost.view</c>: cost of goods, margin.</summary>
    public const string CostView = "cost.view";

    /// <summary><c>affiliate.view</c>.</summary>
    public const string AffiliateView = "affiliate.view";

    /// <summary><c>affiliate.approve</c>: creators, samples.</summary>
    public const string AffiliateApprove = "affiliate.approve";

    /// <summary><c>commission.edit</c>: rates.</summary>
    public const string CommissionEdit = "commission.edit";

    /// <summary><c>commission.approve</c>.</summary>
    public const string CommissionApprove = "commission.approve";

    /// <summary><c>payout.release</c>: never who approved the same batch, admins included.</summary>
    public const string PayoutRelease = "payout.release";

    /// <summary><c>taxform.view</c>.</summary>
    public const string TaxformView = "taxform.view";

    /// <summary><c>payout.view</c>.</summary>
    public const string PayoutView = "payout.view";

    /// <summary><c>finance.view</c>.</summary>
    public const string FinanceView = "finance.view";

    /// <summary><c>finance.export</c>.</summary>
    public const string FinanceExport = "finance.export";

    /// <summary><c>finance.case</c>.</summary>
    public const string FinanceCase = "finance.case";

    /// <summary><c>finance.close</c>.</summary>
    public const string FinanceClose = "finance.close";

    /// <summary><c>finance.summary</c>: totals of a statement, no lines.</summary>
    public const string FinanceSummary = "finance.summary";

    /// <summary><c>bank.edit</c>: two people.</summary>
    public const string BankEdit = "bank.edit";

    /// <summary><c>compliance.view</c>.</summary>
    public const string ComplianceView = "compliance.view";

    /// <summary><c>compliance.manage</c>: rules, resolve.</summary>
    public const string ComplianceManage = "compliance.manage";

    /// <summary><c>live.view</c>.</summary>
    public const string LiveView = "live.view";

    /// <summary><c>moderation.act</c>.</summary>
    public const string ModerationAct = "moderation.act";

    /// <summary><c>moderation.rules</c>.</summary>
    public const string ModerationRules = "moderation.rules";

    /// <summary><c>case.view</c>.</summary>
    public const string CaseView = "case.view";

    /// <summary><c>return.work</c>.</summary>
    public const string ReturnWork = "return.work";

    /// <summary><c>dispute.work</c>.</summary>
    public const string DisputeWork = "dispute.work";

    /// <summary><c>run.view</c>.</summary>
    public const string RunView = "run.view";

    /// <summary><c>run.cancel</c>.</summary>
    public const string RunCancel = "run.cancel";

    /// <summary><c>webhook.replay</c>.</summary>
    public const string WebhookReplay = "webhook.replay";

    /// <summary><c>member.manage</c>.</summary>
    public const string MemberManage = "member.manage";

    /// <summary><c>role.manage</c>.</summary>
    public const string RoleManage = "role.manage";

    /// <summary><c>apikey.manage</c>.</summary>
    public const string ApikeyManage = "apikey.manage";

    /// <summary><c>branding.edit</c>.</summary>
    public const string BrandingEdit = "branding.edit";

    /// <summary><c>agency.close</c>.</summary>
    public const string AgencyClose = "agency.close";

    /// <summary><c>audit.view</c>.</summary>
    public const string AuditView = "audit.view";

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        StoreView,
        StoreConnect,
        OrderView,
        OrderViewPii,
        OrderFulfil,
        OrderLabel,
        CatalogView,
        CatalogEdit,
        CatalogPublish,
        InventoryView,
        InventoryEdit,
        CostView,
        AffiliateView,
        AffiliateApprove,
        CommissionEdit,
        CommissionApprove,
        PayoutRelease,
        TaxformView,
        PayoutView,
        FinanceView,
        FinanceExport,
        FinanceCase,
        FinanceClose,
        FinanceSummary,
        BankEdit,
        ComplianceView,
        ComplianceManage,
        LiveView,
        ModerationAct,
        ModerationRules,
        CaseView,
        ReturnWork,
        DisputeWork,
        RunView,
        RunCancel,
        WebhookReplay,
        MemberManage,
        RoleManage,
        ApikeyManage,
        BrandingEdit,
        AgencyClose,
        AuditView,
    ];

    /// <summary>What changes nothing: all that is left while an agency is suspended or closing.</summary>
    public static IReadOnlySet<string> Reads { get; } = new HashSet<string>
    {
        StoreView,
        OrderView,
        OrderViewPii,
        CatalogView,
        InventoryView,
        CostView,
        AffiliateView,
        TaxformView,
        PayoutView,
        FinanceView,
        FinanceExport,
        FinanceSummary,
        ComplianceView,
        LiveView,
        CaseView,
        RunView,
        AuditView,
        AgencyClose, // taking everything out and taking the closing back; what it changes looks at the state itself
    };
}
