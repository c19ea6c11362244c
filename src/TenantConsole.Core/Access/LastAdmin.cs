namespace TenantConsole.Core.Access;

/// <summary>
/// The rule that keeps an agency from locking itself out: after every change somebody holds, on all stores, everything that the built-in
/// admin role holds. Less would not do: nobody gives more than they have, so what nobody has could never be given again.
/// </summary>
internal static class LastAdmin
{
    /// <summary>One role of one person.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Role">The role's name.</param>
    /// <param name="OnAllStores">False when it is limited to a client or a store.</param>
    public sealed record Held(MemberId Member, string Role, bool OnAllStores);

    /// <summary>True when somebody stays who can do everything that is needed.</summary>
    /// <param name="grants">The roles of those who are members.</param>
    /// <param name="roles">What each role may do.</param>
    /// <param name="needed">What one person must hold on all stores.</param>
    public static bool Stays(IEnumerable<Held> grants, ILookup<string, string> roles, IReadOnlySet<string> needed) =>
        grants.Where(g => g.OnAllStores).GroupBy(g => g.Member, g => g.Role)
            .Any(member => needed.IsSubsetOf(member.SelectMany(role => roles[role])));
}
