using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Demo;

/// <summary>
/// Two agencies with people to sign in as: in the first somebody in each built-in role, one of them limited to two stores, one person in
/// both. Safe to repeat: what is there already is left as it is.
/// </summary>
public sealed class DemoSignIns(
    IServiceScopeFactory scopes, DirectoryDatabase directory, TenantDatabases databases, CreateAgency createAgency, AddMember addMember, SetGrants setGrants)
{
    private const string Northlight = "Northlight Commerce";
    private const string Harbour = "Harbour & Pine";

    // Three words and a number each: long enough, easy to type, used for nothing else.
    private static readonly DemoAccount[] People =
    [
        new("marta.kowalczyk@northlight.example", "violet-kettle-harvest-41", "Marta Kowalczyk", BuiltInRole.Admin, [Northlight]),
        new("jonas.brandt@northlight.example", "copper-meadow-lantern-52", "Jonas Brandt", BuiltInRole.CatalogManager, [Northlight]),
        new("priya.nair@northlight.example", "timber-oyster-whistle-63", "Priya Nair", BuiltInRole.Fulfilment, [Northlight]),
        new("diego.santos@northlight.example", "marble-thunder-pocket-74", "Diego Santos", BuiltInRole.AffiliateManager, [Northlight]),
        new("zoe.lefevre@northlight.example", "cobalt-orchard-bridge-85", "Zoé Lefèvre", BuiltInRole.Finance, [Northlight, Harbour]),
        new("amara.okafor@northlight.example", "saffron-glacier-button-96", "Amara Okafor", BuiltInRole.LiveOperations, [Northlight]),
        new("henrik.dahl@northlight.example", "walnut-compass-velvet-17", "Henrik Dahl", BuiltInRole.ComplianceOfficer, [Northlight]),
        new("lan.pham@northlight.example", "ribbon-quarry-feather-28", "Phạm Thị Lan", BuiltInRole.Viewer, [Northlight], TwoStoresOnly: true),
        new("owen.price@harbour.example", "granite-parcel-swallow-39", "Owen Price", BuiltInRole.Admin, [Harbour]),
    ];

    /// <summary>Makes what is missing.</summary>
    public async Task<DemoAccounts> EnsureAsync(CancellationToken cancellationToken)
    {
        var users = new Dictionary<string, Guid>();
        foreach (var person in People)
            users[person.Email] = await UserAsync(person);

        var northlight = await AgencyAsync(Northlight, "USD", "Europe/London", users, cancellationToken);
        var harbour = await AgencyAsync(Harbour, "GBP", "Europe/London", users, cancellationToken);
        var limited = default(MemberId);
        foreach (var person in People)
        {
            foreach (var agency in person.Agencies)
            {
                var tenant = agency == Northlight ? northlight : harbour;
                var member = await MemberAsync(tenant, person, users[person.Email], cancellationToken);
                limited = person.TwoStoresOnly ? member : limited;
            }
        }

        return new DemoAccounts(northlight, harbour, limited, People);
    }

    /// <summary>Limits the one to two stores, once there are stores.</summary>
    public async Task LimitAsync(DemoAccounts demo, StoreId first, StoreId second, CancellationToken cancellationToken)
    {
        var role = People.Single(p => p.TwoStoresOnly).Role;
        await using (var db = databases.Open(demo.Northlight, StoreScope.Everything))
        {
            if (await db.Grants.AllAsync(g => g.MemberId != demo.Limited || g.StoreId != null, cancellationToken))
                return;
        }

        _ = (await setGrants.RunAsync(
            Actor.System(demo.Northlight, "Demo"),
            new(demo.Limited, [new GrantRequest(role, Store: first), new GrantRequest(role, Store: second)]), cancellationToken)).Value;
    }

    private async Task<Guid> UserAsync(DemoAccount person)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(person.Email) is { } known)
            return known.Id;
        var user = new User { Id = Guid.CreateVersion7(), UserName = person.Email, Email = person.Email, EmailConfirmed = true };
        var created = await users.CreateAsync(user, person.Password);
        return created.Succeeded ? user.Id : throw new InvalidOperationException($"{person.Email}: {string.Join(' ', created.Errors.Select(e => e.Description))}");
    }

    private async Task<TenantId> AgencyAsync(string name, string currency, string zone, Dictionary<string, Guid> users, CancellationToken cancellationToken)
    {
        var admin = People.First(p => p.Role == BuiltInRole.Admin && p.Agencies.Contains(name));
        await using var db = directory.Open();
        var user = users[admin.Email];
        var known = await (
            from agency in db.Agencies
            join membership in db.Memberships on agency.TenantId equals membership.TenantId
            where agency.Name == name && membership.UserId == user
            select (TenantId?)agency.TenantId).FirstOrDefaultAsync(cancellationToken);
        if (known is { } there)
            return there;
        var made = (await createAgency.RunAsync(new(name, currency, zone, user, admin.Name, admin.Email), cancellationToken)).Tenant;
        await using var own = databases.Open(made, StoreScope.Everything);
        // The demo shows an agency at work: its first steps are behind it.
        await own.Agencies.ExecuteUpdateAsync(set => set.SetProperty(a => a.FirstStepsDoneAt, a => a.CreatedAt), cancellationToken);
        return made;
    }

    private async Task<MemberId> MemberAsync(TenantId tenant, DemoAccount person, Guid user, CancellationToken cancellationToken)
    {
        await using (var db = databases.Open(tenant, StoreScope.Everything))
        {
            if (await db.Members.Where(m => m.UserId == user).Select(m => (MemberId?)m.Id).FirstOrDefaultAsync(cancellationToken) is { } known)
                return known;
        }

        return (await addMember.RunAsync(
            Actor.System(tenant, "Demo"), new(user, person.Name, person.Email, [new GrantRequest(person.Role)]), cancellationToken)).Value;
    }
}
