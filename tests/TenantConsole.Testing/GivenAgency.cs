using System.Globalization;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Testing;

/// <summary>An agency to test with: good defaults, so that a test names only what matters to it.</summary>
public sealed class GivenAgency
{
    /// <summary>The app under which given stores are connected.</summary>
    public const string AppKey = "testapp";

    private static int _number;

    private GivenAgency(ConsoleDatabase database, TenantId tenant, string name) => (Database, Tenant, Name) = (database, tenant, name);

    public ConsoleDatabase Database { get; }

    public TenantId Tenant { get; }

    public string Name { get; }

    /// <summary>The member that the agency was created with.</summary>
    public required GivenMember FirstAdmin { get; init; }

    /// <summary>An admin on all stores.</summary>
    public Actor Admin => As(BuiltInRole.Admin);

    /// <summary>The console itself, inside this agency.</summary>
    public Actor System => Actor.System(Tenant);

    /// <summary>Somebody with a built-in role, on all stores or within a scope. No rows: for use cases, which are given an actor.</summary>
    public Actor As(string role, StoreScope? scope = null) => Actor.ForMember(
        Tenant, EntityId.New<MemberId>(Database.Clock), $"Test {role}",
        BuiltInRole.Permissions[role].ToDictionary(permission => permission, _ => scope ?? StoreScope.Everything));

    /// <summary>Somebody with a built-in role on these stores only.</summary>
    public Actor As(string role, params StoreId[] stores) => As(role, StoreScope.Of(stores));

    /// <summary>A unit of work on all stores, to set up and to look.</summary>
    public ConsoleDb Open() => Database.Tenants.Open(Tenant, StoreScope.Everything);

    /// <summary>Saves rows of any module.</summary>
    public async Task SaveAsync(params object[] rows)
    {
        await using var db = Open();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    public async Task<ClientId> ClientAsync(string? name = null)
    {
        var id = EntityId.New<ClientId>(Database.Clock);
        await SaveAsync(new Client { TenantId = Tenant, Id = id, Name = name ?? $"Client {Next()}" });
        return id;
    }

    /// <summary>A seller's consent; its tokens are not real ones.</summary>
    public async Task<AuthorizationId> AuthorizationAsync(ConnectionState state = ConnectionState.Connected)
    {
        var id = EntityId.New<AuthorizationId>(Database.Clock);
        var now = Database.Clock.Now;
        await SaveAsync(new Authorization
        {
            TenantId = Tenant,
            Id = id,
            AppKey = AppKey,
            OpenId = $"seller-{Next()}",
            SellerName = "Test Seller",
            Region = "US",
            Scopes = ["seller.order.info"],
            State = state,
            AccessToken = [1],
            AccessTokenExpiresAt = now.AddDays(7),
            RefreshToken = [2],
            RefreshTokenExpiresAt = now.AddDays(365),
            RefreshedAt = now,
            ConnectedAt = now,
        });
        return id;
    }

    /// <summary>A connected store, known to the directory; a client and a consent are made for it where none is given.</summary>
    public async Task<StoreId> StoreAsync(
        string? name = null, ClientId? client = null, AuthorizationId? authorization = null,
        string market = "US", string currency = "USD", string timeZone = "America/Los_Angeles")
    {
        var id = EntityId.New<StoreId>(Database.Clock);
        var number = Next();
        var shop = (7_490_000_000_000_000_000 + number).ToString(CultureInfo.InvariantCulture);
        await SaveAsync(new Store
        {
            TenantId = Tenant,
            StoreId = id,
            ClientId = client ?? await ClientAsync(),
            AuthorizationId = authorization ?? await AuthorizationAsync(),
            ShopId = shop,
            Cipher = $"cipher-{number}",
            Code = $"CODE{number}",
            Name = name ?? $"Store {number}",
            Market = market,
            Currency = currency,
            TimeZone = timeZone,
            Stamp = number % 12,
            ConnectedAt = Database.Clock.Now,
        });
        await using var directory = Database.Directory.Open();
        directory.Shops.Add(new ShopEntry { AppKey = AppKey, ShopId = shop, TenantId = Tenant, StoreId = id });
        await directory.SaveChangesAsync();
        return id;
    }

    /// <summary>A member with rows, as sign-in finds them; on all stores unless grants say otherwise.</summary>
    public async Task<GivenMember> MemberAsync(string role = BuiltInRole.Viewer, params GrantRequest[] grants)
    {
        var user = Guid.NewGuid();
        var number = Next();
        var member = await Database.Get<AddMember>().RunAsync(
            Admin, new(user, $"{role} {number}", $"member{number}@agency.example", grants.Length > 0 ? grants : [new GrantRequest(role)]), CancellationToken.None);
        return new GivenMember(user, member.Value);
    }

    internal static async Task<GivenAgency> CreateAsync(ConsoleDatabase database, string name)
    {
        var user = Guid.NewGuid();
        var created = await database.Get<CreateAgency>().RunAsync(
            new(name, "USD", "Europe/London", user, "First Admin", "first.admin@agency.example"), CancellationToken.None);
        return new GivenAgency(database, created.Tenant, name) { FirstAdmin = new GivenMember(user, created.Admin) };
    }

    private static int Next() => Interlocked.Increment(ref _number);
}
