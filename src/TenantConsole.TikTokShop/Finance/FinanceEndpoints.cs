namespace TenantConsole.TikTokShop.Finance;

/// <summary>Statements and payments. Both versions of the transactions stand here, because their records differ.</summary>
public static class FinanceEndpoints
{
    /// <summary>Statements, page by page.</summary>
    public static readonly Endpoint SearchStatements = new(
        "finance.statements", HttpMethod.Get, "/finance/{version}/statements", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Statements");

    /// <summary>The rows of a statement.</summary>
    public static readonly Endpoint GetStatementTransactions = new(
        "finance.statement_transactions", HttpMethod.Get, "/finance/{version}/statements/{statement_id}/statement_transactions", "202501",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Transactions by Statement");

    /// <summary>The rows of a statement in the older, flat form.</summary>
    public static readonly Endpoint GetStatementTransactions202309 = new(
        "finance.statement_transactions_202309", HttpMethod.Get, "/finance/{version}/statements/{statement_id}/statement_transactions", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Transactions by Statement");

    /// <summary>What statements say about an order, by SKU.</summary>
    public static readonly Endpoint GetOrderTransactions = new(
        "finance.order_transactions", HttpMethod.Get, "/finance/{version}/orders/{order_id}/statement_transactions", "202501",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Transactions by Order");

    /// <summary>The same in the older, flat form.</summary>
    public static readonly Endpoint GetOrderTransactions202309 = new(
        "finance.order_transactions_202309", HttpMethod.Get, "/finance/{version}/orders/{order_id}/statement_transactions", "202309",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Transactions by Order");

    /// <summary>Estimates for what is not settled yet.</summary>
    public static readonly Endpoint SearchUnsettled = new(
        "finance.unsettled", HttpMethod.Get, "/finance/{version}/orders/unsettled", "202507",
        EndpointCipher.Shop, EndpointRepeat.Safe, "Get Unsettled Transactions");

    /// <summary>Payments to the seller, page by page.</summary>
    public static readonly Endpoint SearchPayments = new(
        "finance.payments", HttpMethod.Get, "/finance/{version}/payments", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Payments");

    /// <summary>Movements of the seller's balance, page by page.</summary>
    public static readonly Endpoint SearchWithdrawals = new(
        "finance.withdrawals", HttpMethod.Get, "/finance/{version}/withdrawals", "202309", EndpointCipher.Shop, EndpointRepeat.Safe, "Get Withdrawals");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        SearchStatements, GetStatementTransactions, GetStatementTransactions202309, GetOrderTransactions, GetOrderTransactions202309,
        SearchUnsettled, SearchPayments, SearchWithdrawals,
    ];
}
