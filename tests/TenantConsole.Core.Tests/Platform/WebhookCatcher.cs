using System.Net;
using System.Net.Sockets;
using TenantConsole.Core.Platform.Inbox;
using TenantConsole.TikTokShop.Webhooks;

namespace TenantConsole.Core.Tests.Platform;

/// <summary>An address of this machine that hands the sandbox's deliveries to the inbox, bytes and signature as they came.</summary>
internal sealed class WebhookCatcher : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly InboxReceiver _inbox;
    private readonly WebhookVerifier _app;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _caught = new(0);
    private readonly Task _catching;

    public WebhookCatcher(InboxReceiver inbox, WebhookVerifier app, TimeProvider clock)
    {
        (_inbox, _app, _clock) = (inbox, app, clock);
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _catching = CatchAsync();
    }

    public string Address { get; }

    /// <summary>Returns once so many further deliveries were stored and answered.</summary>
    public async Task WaitAsync(int deliveries)
    {
        for (var n = 0; n < deliveries; n++)
            Assert.True(await _caught.WaitAsync(TimeSpan.FromMinutes(1)), $"{n} of {deliveries} came");
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _catching;
        _caught.Dispose();
    }

    private async Task CatchAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext call;
            try
            {
                call = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var body = new MemoryStream();
            await call.Request.InputStream.CopyToAsync(body);
            var signed = _app.Buffer((int)body.Length);
            body.ToArray().CopyTo(signed, _app.Offset);
            var answer = await _inbox.ReceiveAsync(_app, signed, call.Request.Headers["Authorization"], _clock.GetTimestamp(), default);
            call.Response.StatusCode = answer == InboxAnswer.Stored ? 200 : 503;
            call.Response.Close();
            if (answer == InboxAnswer.Stored)
                _caught.Release();
        }
    }
}
