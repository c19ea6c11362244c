using System.Globalization;

namespace TenantConsole.TikTokShop;

/// <summary>Values as they stand in a query; null is left out.</summary>
internal static class QueryText
{
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string? Of(bool? value) => value switch { null => null, true => "true", false => "false" };

    public static string? Of(DateTimeOffset? moment) => moment?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static string Of(OrderSort sort) => sort == OrderSort.UpdateTime ? "update_time" : "create_time";

    public static string Direction(bool descending) => descending ? "DESC" : "ASC";

    /// <summary>Lists are one value, joined by commas.</summary>
    public static string Of<TId>(IEnumerable<TId> ids)
        where TId : struct, IPlatformId<TId> => string.Join(',', ids.Select(id => id.Value));
}
