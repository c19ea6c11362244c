using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Findings;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Orders;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Compare;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Platform.Mirror;
using TenantConsole.Core.Platform.Missed;
using TenantConsole.Core.Platform.RateLimits;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tenancy.Branding;
using TenantConsole.Core.Tests.Orders;
using TenantConsole.Testing;

namespace TenantConsole.Core.Tests.Access;

/// <summary>Two agencies with one of everything in each of two stores, so that whoever gets too far has something to find.</summary>
public sealed class PermissionWorld : OrdersDatabase, IAsyncLifetime
{
    private int _number;

    /// <summary>The things of the store that a limited actor may reach.</summary>
    public PermissionThings Inside { get; private set; } = null!;

    /// <summary>The things of another store of the same agency.</summary>
    public PermissionThings Outside { get; private set; } = null!;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Inside = await ThingsAsync(Ours);
        Outside = await ThingsAsync(Ours);
        await ThingsAsync(Theirs);
    }

    private async Task<PermissionThings> ThingsAsync(GivenAgency agency)
    {
        var number = ++_number;
        var client = await agency.ClientAsync();
        var authorization = await BrokenAsync(agency);
        var store = await agency.StoreAsync($"Store of the permissions {number}", client, authorization);
        var order = WireOrders.Order(number, placed: Clock.Now.AddHours(-1));
        await ProjectAsync(agency, store, [order]);
        var finding = EntityId.New<FindingId>(Clock);
        await agency.SaveAsync(
            new Finding { TenantId = agency.Tenant, Id = finding, Kind = "test", Fingerprint = $"test-{number}", Title = "Look at this", StoreId = store, FoundAt = Clock.Now },
            new MirroredObject
            {
                TenantId = agency.Tenant,
                StoreId = store,
                Kind = OrdersStep.ObjectKind,
                ObjectId = order.Id.Value,
                Body = "{}",
                UpdateTime = Clock.Now,
                ReceivedAt = Clock.Now,
            },
            new MissedNotification { TenantId = agency.Tenant, StoreId = store, Kind = OrdersStep.ObjectKind, ObjectId = order.Id.Value, ChangedAt = Clock.Now, FoundAt = Clock.Now, ConfirmedAt = Clock.Now },
            new SyncGap
            {
                TenantId = agency.Tenant,
                StoreId = store,
                Kind = OrdersStep.ObjectKind,
                WindowFrom = Clock.Now.AddDays(-1),
                WindowBefore = Clock.Now,
                FoundAt = Clock.Now,
                PlatformCount = 2,
                MirrorCount = 1,
                Repaired = 1,
            });
        await agency.SaveAsync(new Command
        {
            TenantId = agency.Tenant,
            StoreId = store,
            Id = EntityId.New<CommandId>(Clock),
            Sequence = number,
            Kind = CommandKinds.Price,
            ProductId = "1729",
            SkuId = "1729",
            Wanted = 9,
            SeenAt = Clock.Now,
            Key = $"price {number}",
            PlacedByName = "Test",
            PlacedAt = Clock.Now,
            DueAt = Clock.Now.AddDays(1),
        });
        await agency.SaveAsync(new DeadLetter
        {
            TenantId = agency.Tenant,
            StoreId = store,
            Kind = OrdersStep.ObjectKind,
            ObjectId = order.Id.Value,
            Reason = "Test",
            UpdateTime = Clock.Now,
            FailedAt = Clock.Now,
        });
        var delivery = new InboxBody
        {
            TenantId = agency.Tenant,
            StoreId = store,
            Sequence = number,
            ReceivedAt = Clock.Now,
            Key = Guid.NewGuid(),
            Topic = 1,
            Body = System.Text.Encoding.UTF8.GetBytes($"{{\"type\":1,\"data\":{{\"order_id\":\"57600000000000000{number}\"}}}}"), // no order of the others, since applying it again takes dead letters away
        };
        await agency.SaveAsync(delivery);
        var entry = new AuditEntry
        {
            TenantId = agency.Tenant,
            Id = EntityId.New<AuditEntryId>(Clock),
            At = Clock.Now,
            ActorKind = ActorKind.System,
            ActorName = "Test",
            Action = "stores.edited",
            SubjectKind = "store",
            SubjectId = store.ToString(),
            StoreId = store,
        };
        var logo = new Logo { TenantId = agency.Tenant, Id = EntityId.New<LogoId>(Clock), ClientId = client, ContentType = LogoImage.Svg, Content = [1], CreatedAt = Clock.Now };
        await agency.SaveAsync(entry, logo);
        RunId run;
        await using (var db = agency.Open())
        {
            run = await Get<StartRun>().RunAsync(db, agency.System, new("test", "A run", new { }, store), CancellationToken.None);
        }

        await LimitAsync(agency, store);
        var member = await agency.MemberAsync();
        return new(store, order.Id.Value, run, finding, authorization, member.Id, client, await InvitationAsync(agency), entry.Id, logo.Id, await KeyAsync(agency, store), (await agency.MemberAsync()).Id, new(store, delivery.Sequence));
    }

    private async Task LimitAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        var subject = RateKey.Digest(await db.Stores.Where(s => s.StoreId == store).Select(s => s.Cipher).SingleAsync());
        await using var directory = Directory.Open();
        if (await directory.RateLimits.AnyAsync(l => l.Subject == subject))
            return;
        directory.RateLimits.Add(new RateLimitEntry { AppKey = GivenAgency.AppKey, Subject = subject, Endpoint = "orders.search", FreeAt = Clock.Now, Rate = 1, Ceiling = 1, RateSince = Clock.Now, AskedAt = Clock.Now });
        await directory.SaveChangesAsync();
    }

    /// <summary>One more of our invitations, for what can be done with each only once.</summary>
    public Task<InvitationId> InvitationAsync() => InvitationAsync(Ours);

    private async Task<InvitationId> InvitationAsync(GivenAgency agency) =>
        (await Get<InviteMember>().RunAsync(agency.Admin, new($"{Guid.NewGuid():N}@agency.example", [new GrantRequest(BuiltInRole.Viewer)]), CancellationToken.None)).Value;

    private async Task<ApiKeyId> KeyAsync(GivenAgency agency, StoreId store) =>
        (await Get<CreateApiKey>().RunAsync(agency.Admin, new("Key of the permissions", [Permission.OrderView], ApiKeyReach.Stores, Stores: [store]), CancellationToken.None)).Value.Id;

    /// <summary>A client of the actor's agency that has no stores.</summary>
    public async Task<ClientId> ClientAsync(Actor actor) => await (actor.Tenant == Ours.Tenant ? Ours : Theirs).ClientAsync();

    /// <summary>A consent whose token has expired and is not renewed, so that nothing goes out to the platform.</summary>
    private async Task<AuthorizationId> BrokenAsync(GivenAgency agency)
    {
        var id = await agency.AuthorizationAsync(ConnectionState.Broken);
        await using var db = agency.Open();
        await db.Authorizations.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessTokenExpiresAt, Clock.Now.AddDays(-1)));
        return id;
    }
}
