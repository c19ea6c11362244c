using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Database;
using TenantConsole.Core.Platform.Commands;
using TenantConsole.Core.Platform.Lanes;
using TenantConsole.Core.Platform.Objects;
using TenantConsole.Core.Platform.Sync;
using TenantConsole.Core.Stores;

namespace TenantConsole.Simulation.Bugs;

/// <summary>All of them.</summary>
internal static class PlantedBugs
{
    // A statement that does nothing, and answers nothing.
    private const string Nothing = "update directory.lanes set name = name where false";

    /// <summary>A fresh one of each.</summary>
    public static IEnumerable<PlantedBug> All() =>
    [
        new("ack-before-commit", "a notification is answered with 200 before it is durable")
        {
            Receive = (node, body, abandoned) =>
            {
                lock (abandoned)
                    abandoned.Add(node.ReceiveAsync(body).ContinueWith(_ => { }, TaskScheduler.Default));
                return Task.FromResult(!node.IsDead);
            },
        },
        new PlantedBug("no-dedupe", "a repeated delivery counts as a new notification").Words("coalesce(k.sequence <> b.sequence, false)", "false"),
        new PlantedBug("late-commit-lost", "the inbox is read from the last sequence on: what commits late is never seen")
            .Words("from pg_snapshot_xip(c.snapshot::pg_snapshot) as running (id)", "from (select null::xid8 where false) as running (id)"),
        new PlantedBug("idle-lane-not-woken", "a lane without work is not made due by a notification")
            .Words("where head.due_at is null or head.due_at >", "where head.due_at >"),
        new PlantedBug("fence-ignored", "whoever lost a lane writes in its name all the same").Words("and fence = $3 for share", "and $3::int8 >= 0 for share"),
        new PlantedBug("lease-never-ends", "the lane of a dead node is never taken again").Words("(l.lease_until is null or l.lease_until <= $1)", "l.lease_until is null"),
        new PlantedBug("delayed-forgotten", "a lane is given back without regard to what is to be tried again later")
            .Words("(select min(w.due_at) from platform.work_items w where w.tenant_id = $1 and w.lane = $2)", "null::timestamptz"),
        new PlantedBug("outcome-lost", "what became of an item is not kept").Words("insert into platform.queue_outcomes", Nothing),
        new PlantedBug("dead-letter-dropped", "what cannot be taken disappears").Words("insert into platform.dead_letters", Nothing),
        new PlantedBug("stale-mirror", "an older object overwrites a newer one in the mirror")
            .Words("where excluded.update_time > o.update_time or (excluded.update_time = o.update_time and excluded.body <> o.body)", ""),
        new PlantedBug("stale-order", "an older object overwrites a newer one in the projection").Words("where excluded.updated_at >= o.updated_at", ""),
        new PlantedBug("buyer-by-older", "an older object overwrites whom an order goes to")
            .Words("join unnest($66::text[], $67::uuid[], $68::bytea[])", "right join unnest($66::text[], $67::uuid[], $68::bytea[])"),
        new PlantedBug("line-kept", "a line that an order no longer has stays").Words("where (w.order_id, c.line_id) not in", "where false and (w.order_id, c.line_id) not in"),
        new PlantedBug("half-lost", "of two objects written together, as halving leaves them, the mirror loses one")
            .Words("as u(kind, id, at, body)", "as u(kind, id, at, body) where cardinality($5::text[]) <> 2 or u.id = ($5::text[])[1]"),
        new("coalesced-with-older", "an object that was fetched before is not fetched again")
        {
            Configure = services => services.Replace<IObjectFetcher, OrderFetcher>(provider => new RememberingFetcher(ActivatorUtilities.CreateInstance<OrderFetcher>(provider))),
        },
        new("no-overlap", "a synchronisation begins where the last one ended, although changes show late") { Configure = services => services.Configure<SyncOptions>(sync => sync.Overlap = TimeSpan.Zero) },
        new("refused-page-is-the-end", "a page that the platform refuses is taken for the end of the list")
        {
            Answer = (request, answer) => answer is { IsSuccessStatusCode: true } || !request.RequestUri!.AbsolutePath.EndsWith("/search", StringComparison.Ordinal)
                ? answer
                : new(System.Net.HttpStatusCode.OK) { Content = new StringContent("{\"code\":0,\"message\":\"Success\",\"data\":{\"orders\":[]}}") },
        },
        new("duplicate-run", "a store that is being synchronised gets a second run")
        {
            Sync = async (node, store) =>
            {
                await using var db = node.Get<TenantDatabases>().Open(store.Tenant, StoreScope.Everything);
                await node.Get<StartRun>().RunAsync(db, Actor.System(store.Tenant), new("orders.sync", "again", new SyncRequest(store.Id.Value, 14), store.Id), node.Died);
            },
        },
        OfLane("cursor-before-commit", "the inbox's cursor is moved before what it stands for is written", PlainLane.Flaw.CursorFirst),
        OfLane("failed-forgotten", "an object that could not be taken is not tried again", PlainLane.Flaw.ForgetsFailed),
        OfLane("taken-while-away", "notifications are taken while the platform cannot be asked", PlainLane.Flaw.TakesWhileAway),
        OfLane("fetched-once", "a notification is held for answered by a fetching that began before it came", PlainLane.Flaw.FetchesOnce),
        OfCommands("unknown-sent-again", "a command of which nobody knows the outcome is sent again without reading back", FlawedCommands.Flaw.SendsUnknownAgain),
        OfCommands("outcome-assumed", "a command counts as done when no answer comes", FlawedCommands.Flaw.AssumesOutcome),
        OfCommands("basis-ignored", "a command is sent whatever has happened since it was decided on", FlawedCommands.Flaw.IgnoresBasis),
        new PlantedBug("clocks-decide", "whether a level was seen before or after our own change is told by the clocks of nodes")
            .Words("done_place = case when u.state = 'Done' then nextval('platform.command_sequence') end", "done_place = null::bigint"),
        new PlantedBug("older-wish-kept", "of several commands for one price or level the oldest goes out").Words("nextval('platform.command_sequence')", "-nextval('platform.command_sequence')"),
    ];

    /// <summary>A lane of our own without any mistake: the histories must find nothing in it.</summary>
    public static PlantedBug FlawlessDouble() => OfLane("flawless-double", "another lane that makes no mistake", PlainLane.Flaw.None);

    /// <summary>By its name.</summary>
    public static PlantedBug Of(string name) =>
        name == PlantedBug.None.Name ? PlantedBug.None : All().Append(FlawlessDouble()).FirstOrDefault(bug => bug.Name == name)
            ?? throw new ArgumentException($"There is no planted bug \"{name}\". Known: {string.Join(", ", All().Select(bug => bug.Name))}.");

    private static PlantedBug OfLane(string name, string summary, PlainLane.Flaw flaw) => new(name, summary)
    {
        Configure = services => services.Replace<ILaneDrain, ObjectLane>(provider => ActivatorUtilities.CreateInstance<PlainLane>(provider, flaw)),
    };

    private static PlantedBug OfCommands(string name, string summary, FlawedCommands.Flaw flaw) => new(name, summary)
    {
        Configure = services =>
        {
            services.Replace<ICommandKind, PriceCommands>(provider => new FlawedCommands(ActivatorUtilities.CreateInstance<PriceCommands>(provider), flaw));
            services.Replace<ICommandKind, StockCommands>(provider => new FlawedCommands(ActivatorUtilities.CreateInstance<StockCommands>(provider), flaw));
        },
    };

    private static void Replace<TService, TProduct>(this IServiceCollection services, Func<IServiceProvider, TService> other)
        where TService : class
    {
        services.Remove(services.Single(service => service.ServiceType == typeof(TService) && service.ImplementationType == typeof(TProduct)));
        services.AddSingleton(other);
    }
}
