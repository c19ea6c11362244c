using FsCheck;
using FsCheck.Fluent;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tests.Access;

/// <summary>The rule that nobody can be locked out of, for any roles and any grants.</summary>
public sealed class LastAdminTests
{
    private static readonly string[] Needed = ["a", "b", "c"];
    private static readonly MemberId[] People = [.. Enumerable.Range(1, 4).Select(n => EntityId.Parse<MemberId>($"00000000-0000-7000-8000-00000000000{n}")!.Value)];

    /// <summary>Roles by their permissions: every mixture of what is needed, and something that is not.</summary>
    private static readonly string[] Roles = ["abc", "abcd", "ab", "bc", "a", "b", "c", "d", ""];

    private static readonly ILookup<string, string> Permissions = Roles.SelectMany(r => r.Select(p => (Role: r, Permission: $"{p}"))).ToLookup(p => p.Role, p => p.Permission);

    private static readonly Arbitrary<LastAdmin.Held[]> Grants = ArbMap.Default.GeneratorFor<int>().Select(Math.Abs).Three()
        .Select(n => new LastAdmin.Held(People[n.Item1 % People.Length], Roles[n.Item2 % Roles.Length], n.Item3 % 3 != 0)).ArrayOf().ToArbitrary();

    [Fact]
    public void Stays_IffOnePersonAloneHoldsAllOnAllStores() => Prop.ForAll(Grants, grants =>
        Stays(grants) == People.Any(p => Needed.All(need => grants.Any(g => g.Member == p && g.OnAllStores && g.Role.Contains(need, StringComparison.Ordinal))))).QuickCheckThrowOnFailure();

    [Fact]
    public void Stays_WithMoreGrants_IsNeverLost() => Prop.ForAll(Grants, Grants, (grants, more) =>
        !Stays(grants) || Stays([.. grants, .. more])).QuickCheckThrowOnFailure();

    [Fact]
    public void Stays_WithoutOnePersonsGrants_NeedsAnother() => Prop.ForAll(Grants, grants => People.All(gone =>
        !Stays([.. grants.Where(g => g.Member != gone)]) || People.Any(p => p != gone && Stays([.. grants.Where(g => g.Member == p)])))).QuickCheckThrowOnFailure();

    [Fact]
    public void Stays_WhenEverythingIsLimitedToStores_IsLost() => Prop.ForAll(Grants, grants =>
        !Stays([.. grants.Select(g => g with { OnAllStores = false })])).QuickCheckThrowOnFailure();

    private static bool Stays(LastAdmin.Held[] grants) => LastAdmin.Stays(grants, Permissions, Needed.ToHashSet());
}
