using TenantConsole.Core.Access;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Demo;

/// <summary>The demo's agencies and people, as <see cref="DemoSignIns"/> found or made them.</summary>
/// <param name="Northlight">The first agency, which has somebody in each role.</param>
/// <param name="Harbour">The second.</param>
/// <param name="Limited">The member of the first whose role is to be limited to two stores.</param>
/// <param name="People">Everybody, to be printed.</param>
public sealed record DemoAccounts(TenantId Northlight, TenantId Harbour, MemberId Limited, IReadOnlyList<DemoAccount> People);
