using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TenantConsole.Web.Shell;

/// <summary>What string localizers lack: plural forms.</summary>
public static class Texts
{
    /// <summary>The text <c>key.one</c> or <c>key.other</c>, with the count grouped by the current culture as its first argument.</summary>
    public static string Count(this IStringLocalizer texts, string key, long count, params object[] more) =>
        texts[$"{key}.{(count == 1 ? "one" : "other")}", [count.ToString("N0", CultureInfo.CurrentCulture), .. more]];
}
