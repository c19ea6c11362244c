using System.Runtime.CompilerServices;

namespace TenantConsole.TikTokShop;

/// <summary>Follows page tokens to the end, for all lists alike.</summary>
internal static class Pages
{
    /// <summary>All pages, each fetched when it is asked for.</summary>
    /// <param name="endpoint">For the error.</param>
    /// <param name="fetch">Gets the page of a token.</param>
    /// <param name="pageToken">Where to begin; null for the first page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnreadableAnswerException">The platform gave the same page token twice, which would never end.</exception>
    public static async IAsyncEnumerable<TPage> FollowAsync<TPage>(
        Endpoint endpoint, Func<string?, CancellationToken, Task<TPage>> fetch, string? pageToken, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TPage : IPage
    {
        while (true)
        {
            var page = await fetch(pageToken, cancellationToken).ConfigureAwait(false);
            yield return page;
            if (string.IsNullOrEmpty(page.NextPageToken)) yield break;
            if (page.NextPageToken == pageToken)
                throw new UnreadableAnswerException(new PlatformFailure(endpoint.Name) { PlatformMessage = "the page token does not move" });
            pageToken = page.NextPageToken;
        }
    }

    /// <summary>Checks how many are asked for, so that the platform need not refuse it.</summary>
    /// <exception cref="ArgumentException">It is out of range.</exception>
    public static string Size(int size, int least, int most) => size >= least && size <= most
        ? QueryText.Of(size)
        : throw new ArgumentException($"A page holds {least} to {most}, not {size}.", nameof(size));

    /// <summary>Checks how many items a batch has.</summary>
    /// <exception cref="ArgumentException">It is empty or too large.</exception>
    public static IReadOnlyList<T> Batch<T>(IReadOnlyList<T> items, int most, string parameter) => items.Count > 0 && items.Count <= most
        ? items
        : throw new ArgumentException($"1 to {most} of them, not {items.Count}.", parameter);
}
