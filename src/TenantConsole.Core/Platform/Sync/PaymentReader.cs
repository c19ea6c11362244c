using TenantConsole.Core.Platform.Objects;
using TenantConsole.TikTokShop;
using TenantConsole.TikTokShop.Finance;

namespace TenantConsole.Core.Platform.Sync;

/// <summary>Reads payments. There is about one a day, and the search knows only when they were made.</summary>
public sealed class PaymentReader(FinanceClient finance) : IObjectReader
{
    /// <inheritdoc />
    public string Kind => ObjectKinds.Payment;

    /// <inheritdoc />
    public string Scope => "seller.finance.info";

    /// <inheritdoc />
    public bool Counts => false;

    /// <inheritdoc />
    /// <remarks>A payment changes until the bank has taken or refused it: within days, so that two months are ample, and they are one page.</remarks>
    public TimeSpan? Settles => TimeSpan.FromDays(60);

    /// <inheritdoc />
    public TimeSpan? Window => TimeSpan.FromDays(90);

    /// <inheritdoc />
    public async Task<ObjectPage> ReadAsync(ShopAccess shop, ObjectWindow window, string? pageToken, int size, CancellationToken cancellationToken)
    {
        var search = new PaymentSearch { CreatedFrom = window.From, CreatedBefore = window.Before, PageSize = Math.Min(size, PaymentSearch.LargestPage) };
        var page = await finance.SearchPaymentsAsync(shop, search, pageToken, cancellationToken);
        return ObjectPage.Of(page.Payments, Of, page.NextPageToken);
    }

    /// <summary>A payment as the mirror takes it, the time of its making as its version: of two with one time the mirror keeps what came last. Null without an id.</summary>
    public static PlatformObject? Of(Payment known) =>
        known.Id is { } id ? new(ObjectKinds.Payment, id.Value, known.CreateTime ?? DateTimeOffset.UnixEpoch, known.Raw, known) : null;
}
