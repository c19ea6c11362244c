using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Npgsql;
using TenantConsole.Core.Platform;
using TenantConsole.Testing;
using TenantConsole.Web.Composition;

namespace TenantConsole.Web.Tests.Platform;

/// <summary>The door of the inbox over HTTP: which status for what, and nothing kept that was not answered with 200 or may be sent again.</summary>
public sealed class WebhookEndpointTests(WebhookHost host) : IClassFixture<WebhookHost>
{
    [Fact]
    public async Task A_delivery_is_answered_with_200_and_nothing_else_and_is_there()
    {
        var before = await host.KeptAsync();

        using var answer = await host.Client().SendAsync(WebhookHost.Delivery(host.Body()));

        Assert.Equal((HttpStatusCode.OK, 0L), (answer.StatusCode, answer.Content.Headers.ContentLength!.Value));
        Assert.Equal(before + 1, await host.KeptAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON")]
    public async Task Json_may_be_written_in_any_way(string type) =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(WebhookHost.Delivery(host.Body(), type: type)));

    [Fact]
    public async Task Refusals()
    {
        var before = await host.KeptAsync();
        var wrong = new string('a', 64);
        var body = host.Body();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(WebhookHost.Delivery(body, wrong)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(WebhookHost.Delivery(body, "")));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(WebhookHost.Delivery(body, WebhookHost.Delivery(body + " ").Headers.GetValues("Authorization").Single())));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(WebhookHost.Delivery(body, WebhookHost.Delivery(body).Headers.GetValues("Authorization").Single().ToUpperInvariant())));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await StatusAsync(WebhookHost.Delivery(body, type: "text/plain")));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await StatusAsync(WebhookHost.Delivery(body, type: "application/jsonp")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(WebhookHost.Delivery(body, app: "another")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(WebhookHost.Delivery(body, app: GivenAgency.AppKey + "/more")));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(WebhookHost.Delivery("not json")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(WebhookHost.Delivery(new string(' ', 70_000))));
        using var chunked = WebhookHost.Delivery(new string(' ', 70_000));
        chunked.Headers.TransferEncodingChunked = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(chunked));

        Assert.Equal(before, await host.KeptAsync());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posting_is_allowed(string method)
    {
        using var answer = await host.Client().SendAsync(WebhookHost.Delivery("{}", method: new(method)));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_body_in_pieces_is_verified_as_a_whole()
    {
        using var chunked = WebhookHost.Delivery(host.Body());
        chunked.Headers.TransferEncodingChunked = true;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(chunked));
    }

    [Fact]
    public async Task Whoever_leaves_in_the_middle_harms_nobody()
    {
        var address = host.Client().BaseAddress!;
        using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await socket.ConnectAsync(address.Host, address.Port);
            await socket.SendAsync(Encoding.ASCII.GetBytes($"POST /webhooks/tiktok/{GivenAgency.AppKey} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(WebhookHost.Delivery(host.Body())));
    }

    // The server has its own patience, after which it says 408.
    [Theory]
    [InlineData(64 * 1024 * 1024, 300)] // who is too slow for an answer in time
    [InlineData(1_000, 60_000)] // whose body does not fit beside others that arrive
    public async Task A_body_that_does_not_come_is_not_waited_for(long memory, int deadline)
    {
        var node = await host.StartAsync(configure: inbox => (inbox.Memory, inbox.Deadline) = (memory, TimeSpan.FromMilliseconds(deadline)));
        var address = host.Client(node).BaseAddress!;
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port);
        var part = new string('{', 1_500);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"POST /webhooks/tiktok/{GivenAgency.AppKey} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n{part}"));

        using var reader = new StreamReader(new NetworkStream(socket));
        var head = new List<string>();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
            head.Add(line);

        Assert.StartsWith("HTTP/1.1 503 ", head[0], StringComparison.Ordinal);
        Assert.Contains(head, line => line.StartsWith("Retry-After: ", StringComparison.Ordinal));
        if (deadline < 60_000)
            return;
        using var client = host.Client(node); // and the room is there again
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(WebhookHost.Delivery(host.Body()))).StatusCode);
    }

    [Fact]
    public async Task Without_room_the_answer_is_503_with_a_time_and_nobody_is_told_200_late()
    {
        var node = await host.StartAsync(configure: inbox => (inbox.Capacity, inbox.Batch, inbox.Deadline) = (2, 1, TimeSpan.FromMilliseconds(300)));
        using var client = host.Client(node);
        while ((await client.SendAsync(WebhookHost.Delivery(host.Body()))).StatusCode != HttpStatusCode.OK)
        {
            // the first ones of a node may take longer than its deadline here
        }

        await using var blocker = new NpgsqlConnection(host.Database.Superuser);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand("lock table platform.inbox_keys", blocker, transaction);
        await hold.ExecuteNonQueryAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.SendAsync(WebhookHost.Delivery(host.Body()))));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter?.Delta > TimeSpan.Zero)));
    }

    [Fact]
    public async Task Without_a_database_the_answer_is_503()
    {
        var away = host.Database.Connections with { Ingest = "Host=127.0.0.1;Port=9;Username=nobody;Database=nobody" };
        using var client = host.Client(await host.StartAsync(connections: away));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.SendAsync(WebhookHost.Delivery(host.Body()))).StatusCode);
    }

    [Fact]
    public async Task A_node_without_the_role_has_no_door()
    {
        using var client = host.Client(await host.StartAsync(NodeOptions.Web));

        Assert.Equal((HttpStatusCode)418, (await client.SendAsync(WebhookHost.Delivery(host.Body()))).StatusCode);
    }

    [Fact]
    public async Task A_node_that_only_receives_has_a_door_probes_and_nothing_else()
    {
        using var client = host.Client(await host.StartReceiverAsync());
        var before = await host.KeptAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(WebhookHost.Delivery(host.Body()))).StatusCode);

        Assert.Equal(before + 1, await host.KeptAsync());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/orders", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("ingest", true)]
    [InlineData(" Ingest ", true)]
    [InlineData("ingest,work", false)]
    [InlineData("web", false)]
    [InlineData(null, false)]
    public void Only_a_node_with_that_role_alone_is_put_together_so(string? roles, bool wanted)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Node:Roles"] = roles }).Build();

        Assert.Equal(wanted, IngestHost.IsWanted(configuration));
    }

    private async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using var answer = await host.Client().SendAsync(request);
        return answer.StatusCode;
    }
}
