namespace TenantConsole.TikTokShop.Finance;

/// <summary>What the platform owes and pays: statements with their rows, estimates, payments, and the seller's balance. Nothing here writes.</summary>
/// <remarks>
/// Every method may throw <see cref="RetryLaterException"/>, which says when to come back, and <see cref="ReauthoriseException"/>: the token is not accepted,
/// does not cover the shop, or lacks the scope <c>seller.finance.info</c>. Every method is safe to repeat. Costs are negative; the settlement amount is what
/// counts and is never to be recomputed (section 12 of our facts).
/// </remarks>
public sealed class FinanceClient
{
    /// <summary>The most rows of a statement that a page can hold.</summary>
    public const int LargestPage = 100;

    private const string ByOrderTime = "order_create_time";
    private readonly TikTokShopPipeline _pipeline;

    internal FinanceClient(TikTokShopPipeline pipeline) => _pipeline = pipeline;

    /// <summary>One page of statements. There is one a day.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Statements" (202309).</remarks>
    public Task<StatementPage> SearchStatementsAsync(ShopAccess shop, StatementSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(FinanceEndpoints.SearchStatements, shop)
            {
                Query =
                [
                    new("statement_time_ge", QueryText.Of(search.From)),
                    new("statement_time_lt", QueryText.Of(search.Before)),
                    new("payment_status", search.PaymentStatus),
                    new("sort_field", "statement_time"),
                    new("sort_order", QueryText.Direction(search.Descending)),
                    new("page_size", Pages.Size(search.PageSize, 1, StatementSearch.LargestPage)),
                    new("page_token", pageToken),
                ],
            },
            StatementPage.Parse,
            cancellationToken);

    /// <summary>All pages of statements, each fetched when it is asked for. Otherwise as <see cref="SearchStatementsAsync"/>.</summary>
    public IAsyncEnumerable<StatementPage> SearchStatementPagesAsync(
        ShopAccess shop, StatementSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(FinanceEndpoints.SearchStatements, (token, cancel) => SearchStatementsAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One page of the rows of a statement: orders, reserves and adjustments. The rows' currency is the page's.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="pageSize">1 to <see cref="LargestPage"/>.</param>
    /// <param name="pageToken">From the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Transactions by Statement" (202501).</remarks>
    public Task<StatementTransactionPage> GetStatementTransactionsAsync(
        ShopAccess shop, StatementId statement, int pageSize, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            OfStatement(FinanceEndpoints.GetStatementTransactions, shop, statement, pageSize, pageToken), FinanceJson.Default.StatementTransactionPage, cancellationToken);

    /// <summary>All pages of the rows, each fetched when it is asked for. Otherwise as <see cref="GetStatementTransactionsAsync"/>.</summary>
    public IAsyncEnumerable<StatementTransactionPage> GetStatementTransactionPagesAsync(
        ShopAccess shop, StatementId statement, int pageSize, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(
            FinanceEndpoints.GetStatementTransactions, (token, cancel) => GetStatementTransactionsAsync(shop, statement, pageSize, token, cancel), pageToken, cancellationToken);

    /// <summary>The same in the older, flat form, which has the gross amounts.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="pageSize">1 to <see cref="LargestPage"/>.</param>
    /// <param name="pageToken">From the page before; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Transactions by Statement" (202309).</remarks>
    public Task<StatementTransactionPage202309> GetStatementTransactions202309Async(
        ShopAccess shop, StatementId statement, int pageSize, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            OfStatement(FinanceEndpoints.GetStatementTransactions202309, shop, statement, pageSize, pageToken),
            FinanceJson.Default.StatementTransactionPage202309,
            cancellationToken);

    /// <summary>What all statements say about one order, by SKU. A sale and its refund may stand in different statements.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Transactions by Order" (202501).</remarks>
    public Task<OrderTransactions> GetOrderTransactionsAsync(ShopAccess shop, OrderId order, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(new ApiRequest(FinanceEndpoints.GetOrderTransactions, shop) { Id = order.Value }, FinanceJson.Default.OrderTransactions, cancellationToken);

    /// <summary>The same in the older, flat form.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks>Source: the platform's page "Get Transactions by Order" (202309).</remarks>
    public Task<OrderTransactions202309> GetOrderTransactions202309Async(ShopAccess shop, OrderId order, CancellationToken cancellationToken) => _pipeline.SendAsync(
        new ApiRequest(FinanceEndpoints.GetOrderTransactions202309, shop) { Id = order.Value }, FinanceJson.Default.OrderTransactions202309, cancellationToken);

    /// <summary>One page of estimates for what is not settled yet. A row disappears when it is settled.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Unsettled Transactions" (202507).</remarks>
    public Task<UnsettledTransactionPage> SearchUnsettledAsync(ShopAccess shop, UnsettledSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(FinanceEndpoints.SearchUnsettled, shop)
            {
                Query =
                [
                    new("search_time_ge", QueryText.Of(search.From)),
                    new("search_time_lt", QueryText.Of(search.Before)),
                    new("sort_field", ByOrderTime),
                    new("sort_order", QueryText.Direction(search.Descending)),
                    new("page_size", Pages.Size(search.PageSize, 1, UnsettledSearch.LargestPage)),
                    new("page_token", pageToken),
                ],
            },
            FinanceJson.Default.UnsettledTransactionPage,
            cancellationToken);

    /// <summary>All pages of estimates, each fetched when it is asked for. Otherwise as <see cref="SearchUnsettledAsync"/>.</summary>
    public IAsyncEnumerable<UnsettledTransactionPage> SearchUnsettledPagesAsync(
        ShopAccess shop, UnsettledSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(FinanceEndpoints.SearchUnsettled, (token, cancel) => SearchUnsettledAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One page of payments to the seller's bank account.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range.</exception>
    /// <remarks>Source: the platform's page "Get Payments" (202309).</remarks>
    public Task<PaymentPage> SearchPaymentsAsync(ShopAccess shop, PaymentSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(FinanceEndpoints.SearchPayments, shop)
            {
                Query =
                [
                    new("create_time_ge", QueryText.Of(search.CreatedFrom)),
                    new("create_time_lt", QueryText.Of(search.CreatedBefore)),
                    new("sort_field", "create_time"),
                    new("sort_order", QueryText.Direction(search.Descending)),
                    new("page_size", Pages.Size(search.PageSize, 1, PaymentSearch.LargestPage)),
                    new("page_token", pageToken),
                ],
            },
            PaymentPage.Parse,
            cancellationToken);

    /// <summary>All pages of payments, each fetched when it is asked for. Otherwise as <see cref="SearchPaymentsAsync"/>.</summary>
    public IAsyncEnumerable<PaymentPage> SearchPaymentPagesAsync(ShopAccess shop, PaymentSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(FinanceEndpoints.SearchPayments, (token, cancel) => SearchPaymentsAsync(shop, search, token, cancel), pageToken, cancellationToken);

    /// <summary>One page of movements of the seller's balance. The platform has no balance to read: it is the sum of these.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="search">Filters and page size.</param>
    /// <param name="pageToken">From the page before, of the same search; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The page size is out of range, or there is no type.</exception>
    /// <remarks>Source: the platform's page "Get Withdrawals" (202309).</remarks>
    public Task<WithdrawalPage> SearchWithdrawalsAsync(ShopAccess shop, WithdrawalSearch search, string? pageToken, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(
            new ApiRequest(FinanceEndpoints.SearchWithdrawals, shop)
            {
                Query =
                [
                    new("types", string.Join(',', Pages.Batch(search.Types, int.MaxValue, nameof(search)))),
                    new("create_time_ge", QueryText.Of(search.CreatedFrom)),
                    new("create_time_lt", QueryText.Of(search.CreatedBefore)),
                    new("page_size", Pages.Size(search.PageSize, 1, WithdrawalSearch.LargestPage)),
                    new("page_token", pageToken),
                ],
            },
            FinanceJson.Default.WithdrawalPage,
            cancellationToken);

    /// <summary>All pages of movements, each fetched when it is asked for. Otherwise as <see cref="SearchWithdrawalsAsync"/>.</summary>
    public IAsyncEnumerable<WithdrawalPage> SearchWithdrawalPagesAsync(
        ShopAccess shop, WithdrawalSearch search, string? pageToken, CancellationToken cancellationToken) =>
        Pages.FollowAsync(FinanceEndpoints.SearchWithdrawals, (token, cancel) => SearchWithdrawalsAsync(shop, search, token, cancel), pageToken, cancellationToken);

    private static ApiRequest OfStatement(Endpoint endpoint, ShopAccess shop, StatementId statement, int pageSize, string? pageToken) => new(endpoint, shop)
    {
        Id = statement.Value,
        Query = [new("sort_field", ByOrderTime), new("page_size", Pages.Size(pageSize, 1, LargestPage)), new("page_token", pageToken)],
    };
}
