using TenantConsole.Core.Access;

namespace TenantConsole.Core.Activity.Views;

/// <summary>What can be wrong with views.</summary>
public static class ViewsProblems
{
    /// <summary>Only people have views.</summary>
    public static Problem NoMember => ViewsTexts.Say.Problem("views.member");

    /// <summary>It does not exist, or it is somebody else's own.</summary>
    public static Problem Unknown => ViewsTexts.Say.Unknown("views.unknown");

    /// <summary>No name, or a longer one than a tab holds.</summary>
    public static Problem BadName => ViewsTexts.Say.Problem("views.name", [SavedView.LongestName], "name");

    /// <summary>The person has one of this name for the list.</summary>
    public static Problem NameTaken(string name) => ViewsTexts.Say.Problem("views.name-taken", [name], "name");

    /// <summary>More conditions than a view keeps.</summary>
    public static Problem QueryTooLong => ViewsTexts.Say.Problem("views.query", field: "query");

    /// <summary>As many as one person keeps.</summary>
    public static Problem TooMany => ViewsTexts.Say.Problem("views.too-many", [SavedView.MostOfOne], "name");

    /// <summary>A list opens only with a view that everybody has.</summary>
    public static Problem NotShared => ViewsTexts.Say.Problem("views.not-shared", field: "view");

    /// <summary>No role of the agency.</summary>
    public static Problem UnknownRole(string role) => AccessProblems.UnknownRole(role);

    /// <summary>A list needs columns, each named once.</summary>
    public static Problem BadColumns => ViewsTexts.Say.Problem("views.columns", field: "columns");
}
