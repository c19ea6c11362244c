namespace TenantConsole.Core.Access;

/// <summary>Which people of the list: the page and its export ask the same.</summary>
/// <param name="Text">In the name, the address or a role's words.</param>
/// <param name="Role">Have this role somewhere.</param>
/// <param name="Removed">True for those who were removed, false for those who are members.</param>
/// <param name="SecondFactor">With or without one; null for both.</param>
public sealed record MemberFilter(string? Text = null, string? Role = null, bool Removed = false, bool? SecondFactor = null)
{
    /// <summary>True when the person is one of them.</summary>
    public bool Matches(ListMembers.Row row) =>
        row.Removed == Removed
        && (Role is null || row.Grants.Any(g => g.Role == Role))
        && (SecondFactor is null || row.SecondFactor == SecondFactor)
        && (string.IsNullOrWhiteSpace(Text) || Says(row.Name) || Says(row.Email) || row.Grants.Any(g => Says(g.Words)));

    private bool Says(string text) =>
        System.Globalization.CultureInfo.CurrentCulture.CompareInfo.IndexOf(
            text, Text!.Trim(), System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace) >= 0;
}
