using System.Net;
using System.Net.Sockets;

namespace TenantConsole.Sandbox.Tests.Webhooks;

/// <summary>A target that takes connections and then hangs, talks nonsense, or begins an answer that never ends.</summary>
internal sealed class BadTarget : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _met = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _work = Task.CompletedTask;

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/hooks";

    public static BadTarget Start(string how)
    {
        var target = new BadTarget();
        target._listener.Start();
        target._work = target.AcceptAsync(how);
        return target;
    }

    /// <summary>Until somebody has come.</summary>
    public Task MetAsync() => _met.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _work;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync(string how)
    {
        var talks = new List<Task>();
        try
        {
            while (true) talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token), how));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client, string how)
    {
        using var caller = client;
        _met.TrySetResult();
        try
        {
            var stream = caller.GetStream();
            await stream.ReadAtLeastAsync(new byte[100], 1, cancellationToken: _stop.Token);
            if (how == "answers nonsense")
            {
                await stream.WriteAsync("!!! 200 OK 42\r\n\0\0\0"u8.ToArray(), _stop.Token);
                return;
            }
            if (how == "never ends its answer") await stream.WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), _stop.Token);
            while (how == "never ends its answer")
            {
                await stream.WriteAsync("4\r\nlala\r\n"u8.ToArray(), _stop.Token);
                await Task.Delay(100, _stop.Token);
            }
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException or SocketException)
        {
            // The caller gave up, or the test is over.
        }
    }
}
