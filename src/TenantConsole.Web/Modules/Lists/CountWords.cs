using System.Globalization;
using TenantConsole.Core.Database;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>A count that stopped, in words.</summary>
public static class CountWords
{
    /// <summary>"12", "10,000+".</summary>
    public static string Words(this Counted counted) => counted.Count.ToString("N0", CultureInfo.CurrentCulture) + (counted.More ? "+" : "");
}
