using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Platform;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.Core.Stores;
using TenantConsole.Core.Tenancy;
using TenantConsole.Core.Tests.Platform;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;

namespace TenantConsole.Core.Tests.Stores;

/// <summary>A console database beside a sandbox of its own, the real peer, in a process that ends with the tests.</summary>
public partial class SandboxDatabase : RunsDatabase, IAsyncLifetime
{
    private static long _notification = 7_380_000_000_000_000_000;

    private readonly string _home = System.IO.Directory.CreateTempSubdirectory("tenantconsole-sandbox-").FullName;
    private Process? _process;
    private Task<string>? _rest;
    private JsonElement _app;

    public HttpClient Http { get; } = new();

    public InterruptingStep Interruption { get; } = new();

    async Task IAsyncLifetime.InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            Path.Combine(AppContext.BaseDirectory, "TenantConsole.Sandbox.dll"), "--Urls", "http://127.0.0.1:0", "--Home", _home, "--Sandbox:Orders", "3000",
            "--Sandbox:RefreshGrace", "00:00:00", "--Sandbox:EndAccessTokenOnRefresh", "true",
            "--Sandbox:ParentPid", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), .. Settings,
        ])
            start.ArgumentList.Add(argument);
        start.Environment["TMPDIR"] = _home; // what a killed process leaves goes with it
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is not { Success: true } match)
                continue;
            Http.BaseAddress = new Uri(match.Value);
            _rest = _process.StandardOutput.ReadToEndAsync(); // keeps the pipe from filling up
            break;
        }

        _app = await CredentialsAsync(null);
        Clock.Set(TimeProvider.System.GetUtcNow()); // the sandbox checks timestamps against wall time
        await InitializeAsync();
        var world = await Http.GetFromJsonAsync<JsonElement>("/_sandbox/clock");
        Get<BusinessClock>().Follow(DateTimeOffset.FromUnixTimeMilliseconds(world.GetProperty("world_time_ms").GetInt64()), 0);
        await Get<InboxWriter>().StartAsync(CancellationToken.None);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Get<InboxWriter>().StopAsync(CancellationToken.None);
        await DisposeAsync();
        Http.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        if (_rest is not null)
            await _rest;
        _process?.Dispose();
        System.IO.Directory.Delete(_home, recursive: true);
    }

    /// <summary>Further settings of the sandbox.</summary>
    protected virtual string[] Settings => [];

    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton<IMirrorStep>(Interruption);
        services.AddTikTokShop(TimeProvider.System, options =>
        {
            options.AppKey = _app.GetProperty("app_key").GetString()!;
            options.AppSecret = _app.GetProperty("app_secret").GetString()!;
            options.ServiceId = _app.GetProperty("service_id").GetString()!;
            options.ApiUrl = options.AuthUrl = options.ConsentUrl = Http.BaseAddress!;
            options.Retries = 0;
        });
    }

    /// <summary>A fresh code of a seller, and the app's registration.</summary>
    public Task<JsonElement> CredentialsAsync(string? seller) => Http.GetFromJsonAsync<JsonElement>($"/_sandbox/credentials{(seller is null ? "" : $"?seller={seller}")}");

    /// <summary>Business time stands still from now on, in the sandbox too: its orders change no more.</summary>
    public async Task HoldWorldAsync()
    {
        (await Http.PostAsJsonAsync("/_sandbox/clock", new { speed = 0 })).EnsureSuccessStatusCode();
        var world = await Http.GetFromJsonAsync<JsonElement>("/_sandbox/clock");
        Get<BusinessClock>().Follow(DateTimeOffset.FromUnixTimeMilliseconds(world.GetProperty("world_time_ms").GetInt64()), 0);
    }

    /// <summary>For a worker in a process of its own on this database.</summary>
    internal WorkerProgram.Settings WorkerSettings(string node) => new(
        Connections, MasterKeyText, Http.BaseAddress!, _app.GetProperty("app_key").GetString()!, _app.GetProperty("app_secret").GetString()!,
        _app.GetProperty("service_id").GetString()!, Get<BusinessClock>().GetUtcNow(), FolderFor("files"), node);

    public async Task FaultAsync(object fault) => (await Http.PostAsJsonAsync("/_sandbox/faults", fault)).EnsureSuccessStatusCode();

    /// <summary>A delivery as the platform would sign it, received and durable.</summary>
    public async Task NotifyAsync(string body)
    {
        var (key, bytes) = (_app.GetProperty("app_key").GetString()!, System.Text.Encoding.UTF8.GetBytes(body));
        var verifier = Get<InboxReceiver>().VerifierOf(key)!;
        var signed = verifier.Buffer(bytes.Length);
        bytes.CopyTo(signed, verifier.Offset);
        var signature = WebhookSignature.Sign(bytes, key, _app.GetProperty("app_secret").GetString()!);
        Assert.Equal(InboxAnswer.Stored, await Get<InboxReceiver>().ReceiveAsync(verifier, signed, signature, Clock.GetTimestamp(), default));
    }

    public async Task<string> CodeAsync(string seller) => (await CredentialsAsync(seller)).GetProperty("auth_code").GetString()!;

    /// <summary>Through the consent and back.</summary>
    public async Task<Result<CompleteConnect.Connected>> ConsentAsync(GivenAgency agency, string seller, AuthorizationId? reconnects = null)
    {
        var begun = await Get<BeginConnect>().RunAsync(agency.System, new("GB", reconnects), default);
        return await Get<CompleteConnect>().RunAsync(agency.System, new(begun.Value.State, await CodeAsync(seller), null), default);
    }

    /// <summary>A seller's first shop as a store.</summary>
    public async Task<(StoreId Store, AuthorizationId Authorization)> AttachAsync(GivenAgency agency, string seller)
    {
        var consent = (await ConsentAsync(agency, seller)).Value;
        var outcome = Assert.Single((await Get<AttachStores>().RunAsync(
            agency.System, new(consent.Authorization, [consent.Shops[0].ShopId], NewClient: "Client"), default)).Value);
        Assert.Null(outcome.Problem);
        return (outcome.Store!.Value, consent.Authorization);
    }

    /// <summary>An agency of the caller's own with a seller's first shop, synchronised, in a world that stands still.</summary>
    public async Task<(GivenAgency Agency, StoreId Store, string Shop)> OwnStoreAsync(string seller)
    {
        await HoldWorldAsync();
        var agency = await AgencyAsync();
        var (store, _) = await AttachAsync(agency, seller);
        await WorkAsync();
        await using var db = agency.Open();
        return (agency, store, (await db.Stores.SingleAsync(s => s.StoreId == store)).ShopId);
    }

    /// <summary>Lets go of a shop, so that another agency can have it, and of all faults.</summary>
    public async Task LetGoAsync(GivenAgency agency, StoreId store)
    {
        await FaultAsync(new { clear = true });
        Assert.True((await Get<DisconnectStore>().RunAsync(agency.System, store, default)).Ok);
        await WorkAsync();
    }

    /// <summary>A notification that nobody had yet, sent now or at another time.</summary>
    public string Notification(string shop, int topic, string data, DateTimeOffset? at = null) => string.Create(CultureInfo.InvariantCulture,
        $"{{\"type\":{topic},\"tts_notification_id\":\"{Interlocked.Increment(ref _notification)}\",\"shop_id\":\"{shop}\",\"timestamp\":{(at ?? Clock.Now).ToUnixTimeSeconds()},\"data\":{data}}}");

    /// <summary>What was received is taken out of the inbox and worked on, until nothing is left to do.</summary>
    public async Task TakeAsync()
    {
        await Get<InboxDispatcher>().DispatchAsync(default);
        await WorkAsync();
    }

    public async Task WorkAsync()
    {
        using var worker = Worker("a");
        while (await worker.WorkOnceAsync(default))
        {
            // until all lanes are drained
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Address();
}

/// <summary>Stops a worker while it writes.</summary>
public sealed class InterruptingStep : IMirrorStep
{
    private Action? _interrupt;
    private int _writes;

    public string Kind => "order";

    /// <summary>The order that no write gets through with; null for none.</summary>
    public string? Refused { get; set; }

    /// <summary>An order at which the step makes a mistake of its own; null for none.</summary>
    public string? Poison { get; set; }

    /// <summary>The first write from now on is committed, the second one is interrupted.</summary>
    public void BeforeSecondWrite(Action? interrupt) => (_interrupt, _writes) = (interrupt, 0);

    public ValueTask PrepareAsync(StepBatch batch, CancellationToken ct)
    {
        if (++_writes == 2)
            _interrupt?.Invoke();
        ct.ThrowIfCancellationRequested();
        if (Refused is not null && batch.Objects.Any(o => o.Id == Refused))
            throw new FormatException("An order that cannot be taken.");
        if (batch.Objects.Any(o => o.Id == Poison))
            throw new KeyNotFoundException("Nobody thought of this one.");
        return ValueTask.CompletedTask;
    }
}
