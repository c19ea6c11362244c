using TenantConsole.Core.Activity.Views;

namespace TenantConsole.Web.Modules.Lists;

/// <summary>The columns of a list: what it has, what it shows by itself, and what the person chose.</summary>
/// <param name="All">Names and titles, in the list's own order.</param>
/// <param name="Own">Shown while nothing was chosen.</param>
/// <param name="Chosen">The person's choice; null for none.</param>
public sealed record ListColumns(IReadOnlyList<KeyValuePair<string, string>> All, IReadOnlyList<string> Own, IReadOnlyList<string>? Chosen)
{
    /// <summary>Those to show, in order. A choice of a release that had others keeps what is still there.</summary>
    public IReadOnlyList<string> Shown => Chosen?.Where(name => All.Any(c => c.Key == name)).ToList() is { Count: > 0 } known ? known : Own;

    /// <summary>The choice is not the list's own.</summary>
    public bool Changed => !Shown.SequenceEqual(Own);

    /// <summary>With what the set-up says.</summary>
    public ListColumns With(GetListSetup.Setup? setup) => this with { Chosen = setup?.Columns };
}
