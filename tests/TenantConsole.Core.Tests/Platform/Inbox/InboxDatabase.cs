using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Directory;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Tenancy;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Platform.Inbox;

/// <summary>A database with a node that receives.</summary>
public sealed class InboxDatabase : ConsoleDatabase, IAsyncLifetime
{
    private const string Secret = "testsecret";

    private static long _number = 7_380_000_000_000_000_000;

    public InboxReceiver Receiver => Get<InboxReceiver>();

    /// <summary>Time enough for a machine that does much else: what a deadline does has a test of its own.</summary>
    public static InboxOptions Patient => new() { Deadline = TimeSpan.FromMinutes(1) };

    protected override void Configure(IServiceCollection services) => services.AddSingleton(Options.Create(Patient));

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await Get<InboxWriter>().StartAsync(CancellationToken.None);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Get<InboxWriter>().StopAsync(CancellationToken.None);
        await DisposeAsync();
    }

    /// <summary>The id of a notification that nobody else has.</summary>
    public static string NextId() => Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A body about a shop.</summary>
    public static string Body(string? shop, string? id, int topic = 1, string data = "{}", string more = "") =>
        $"{{\"type\":{topic},{(id is null ? "" : $"\"tts_notification_id\":\"{id}\",")}{(shop is null ? "" : $"\"shop_id\":\"{shop}\",")}{more}\"timestamp\":1767225600,\"data\":{data}}}";

    /// <summary>Sends a body as the platform would.</summary>
    public Task<InboxAnswer> SendAsync(string body, string? signature = null, InboxReceiver? to = null, TimeProvider? clock = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var verifier = (to ?? Receiver).VerifierOf(GivenAgency.AppKey)!;
        var signed = verifier.Buffer(bytes.Length);
        bytes.CopyTo(signed, verifier.Offset);
        return (to ?? Receiver).ReceiveAsync(verifier, signed, signature ?? WebhookSignature.Sign(bytes, GivenAgency.AppKey, Secret), (clock ?? Clock).GetTimestamp(), CancellationToken.None).AsTask();
    }

    public static async Task<string> ShopAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        return (await db.FindAsync<Core.Stores.Store>(agency.Tenant, store))!.ShopId;
    }

    public static async Task<List<InboxBody>> BodiesAsync(GivenAgency agency, StoreId store)
    {
        await using var db = agency.Open();
        var bodies = db.Set<InboxBody>();
        return await bodies.AsNoTracking().Where(b => b.StoreId == store).OrderBy(b => b.Sequence).ToListAsync();
    }

    public async Task<List<InboxStray>> StraysAsync(string subject)
    {
        await using var directory = Directory.Open();
        return await directory.InboxStrays.AsNoTracking().Where(s => s.Subject == subject).ToListAsync();
    }

    /// <summary>Takes what a store has, as its lane would.</summary>
    public async Task<InboxBatch> TakeAsync(GivenAgency agency, StoreId store, int most = 1_000)
    {
        var next = await Get<InboxReader>().NextAsync(agency.Tenant, store, most, CancellationToken.None);
        await using var batch = Tenants.BeginBatch(agency.Tenant);
        batch.BatchCommands.Add(next.Taken(Clock.Now));
        await batch.CommitAsync(CancellationToken.None);
        return next;
    }

    /// <summary>A connection of the role that receives.</summary>
    public async Task<NpgsqlConnection> IngestAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connections.Ingest) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
