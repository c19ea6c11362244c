using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Finance;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads statements. There is one a day, and the search knows only their own time.</summary>
public sealed class StatementReader(FinanceClient finance) : IObjectReader
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.Statement;

    /// <inheritdoc />
    public string Scope => "seller.finance.info";

    /// <inheritdoc />
    public bool Counts => false;

    /// <inheritdoc />
    /// <remarks>A statement changes when it is paid, or when a payment fails and comes again: within days, so that two months are ample, and they are one page.</remarks>
    public TimeSpan? Settles => TimeSpan.FromDays(60);

    /// <inheritdoc />
    public TimeSpan? Window => TimeSpan.FromDays(90);

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new StatementSearch { From = window.From, Before = window.Before, PageSize = Math.Min(size, StatementSearch.LargestPage) };
        var page = await finance.SearchStatementsAsync(shop, search, pageToken, cancellationToken);
        return ObjectPage.Of(page.Statements, Of, page.NextPageToken);
    }

    /// <summary>A statement as the mirror takes it, its own time as its version: of two with one time the mirror keeps what came last. Null without an id.</summary>
    public static PlatformObject? Of(Statement known) =>
        known.Id is { } id ? new(ObjectKinds.Statement, id.Value, known.StatementTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;
}
