using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Access;

/// <summary>The words of permissions, the only ones: what roles, API keys and reviews show (<c>PermissionTexts.resx</c>, beside this file).</summary>
public static class PermissionTexts
{
    private static readonly ModuleTexts Say = new(typeof(PermissionTexts));

    /// <summary>Every permission under its area, both in the order of <see cref="Permission.All"/>.</summary>
    public static IReadOnlyList<IGrouping<string, string>> ByArea { get; } = [.. Permission.All.GroupBy(AreaKey)];

    /// <summary>What it allows, beginning with a verb: "See orders".</summary>
    /// <exception cref="System.Resources.MissingManifestResourceException">No such permission.</exception>
    public static string Name(string permission) => Say[permission];

    /// <summary>Several, in the order of <see cref="Permission.All"/>. Some have commas of their own, so semicolons stand between them.</summary>
    public static string Names(IEnumerable<string> permissions)
    {
        var named = permissions.ToHashSet();
        return string.Join("; ", Permission.All.Where(named.Contains).Select(Name));
    }

    /// <summary>The heading that it stands under: "Orders and fulfilment".</summary>
    public static string Area(string permission) => AreaName(AreaKey(permission));

    /// <summary>The heading of a group of <see cref="ByArea"/>.</summary>
    public static string AreaName(string area) => Say[$"area.{area}"];

    /// <summary>The group's key: the same in every language.</summary>
    public static string AreaKey(string permission) => permission[..permission.IndexOf('.', StringComparison.Ordinal)] switch
    {
        "store" => "stores",
        "order" => "orders",
        "catalog" or "inventory" or "cost" => "catalog",
        "affiliate" or "commission" => "affiliates",
        "payout" or "taxform" or "finance" or "bank" => "finance",
        "compliance" => "compliance",
        "live" or "moderation" => "live",
        "case" or "return" or "dispute" => "cases",
        "run" or "webhook" => "runs",
        _ => "agency",
    };
}
