using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TenantConsole.Sandbox.Tests.Webhooks;

/// <summary>An app's webhook endpoint on a free port, which answers what the test says.</summary>
internal sealed class WebhookTarget : IAsyncDisposable
{
    public sealed record Received(string Authorization, byte[] Body, JsonElement Root)
    {
        public string Id => Root.GetProperty("tts_notification_id").GetString()!;

        public int Type => Root.GetProperty("type").GetInt32();

        public JsonElement Data => Root.GetProperty("data");
    }

    private readonly WebApplication _app;

    private WebhookTarget(WebApplication app) => _app = app;

    public ConcurrentQueue<Received> All { get; } = new();

    public Func<Received, int> Status { get; set; } = _ => 200;

    public string Url => _app.Urls.First() + "/hooks";

    public static async Task<WebhookTarget> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var target = new WebhookTarget(app);
        app.MapPost("/hooks", async (HttpContext context) =>
        {
            using var memory = new MemoryStream();
            await context.Request.Body.CopyToAsync(memory);
            var body = memory.ToArray();
            using var document = JsonDocument.Parse(body);
            var received = new Received(context.Request.Headers.Authorization.ToString(), body, document.RootElement.Clone());
            target.All.Enqueue(received);
            context.Response.StatusCode = target.Status(received);
        });
        await app.StartAsync();
        return target;
    }

    /// <summary>Waits until so many have come that fit; fails after a while.</summary>
    public async Task<List<Received>> WaitAsync(int count, Func<Received, bool>? fits = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var found = All.Where(fits ?? (_ => true)).ToList();
            if (found.Count >= count) return found;
            if (patience.IsCancellationRequested) throw new TimeoutException($"Only {found.Count} of {count} webhooks came.");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
