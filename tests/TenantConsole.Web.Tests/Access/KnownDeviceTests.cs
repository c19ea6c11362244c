using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Core.Access;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Tests.Access;

/// <summary>Trying passwords from elsewhere shuts nobody out of their own devices.</summary>
public sealed partial class KnownDeviceTests(SignInHost host) : IClassFixture<SignInHost>
{
    private const int Tries = 10_000;
    private const int Addresses = 200;

    // No statement about speed: so many password hashes would take several times as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task TenThousandWrongTries_FromManyAddresses_LockNobodyOutOfAKnownDevice()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var known = host.Open();
        await known.SignInAsync(user.Email!);
        var taken = Stopwatch.StartNew();
        await AttackAsync(user.Email!);
        Assert.InRange(taken.Elapsed, TimeSpan.Zero, Patience);

        using var unknown = host.Open();
        var stranger = await (await unknown.SignInAsync(user.Email!)).Content.ReadAsStringAsync();
        var typo = await known.SignInWordsAsync(user.Email!, "a slip of the finger");
        var owner = await known.SignInAsync(user.Email!);

        Assert.Equal("Too many tries. Sign-in for this address pauses for 15 minutes.", stranger);
        Assert.Contains("4 tries left", typo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, owner.StatusCode);
        // Five were looked at and counted; of the rest none cost a hash.
        await using var scope = host.App.Services.CreateAsyncScope();
        var subject = TryCount.Password(user.Email!).Digest;
        Assert.InRange(await scope.ServiceProvider.GetRequiredService<SignInDb>().Attempts.Where(a => a.Subject == subject).Select(a => a.Tries).SingleAsync(), 6, 100);
    }

    [Fact]
    public async Task WrongTries_OnAKnownDevice_PauseThatDeviceAlone()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var stolen = host.Open();
        using var other = host.Open();
        await stolen.SignInAsync(user.Email!);
        await other.SignInAsync(user.Email!);
        for (var i = 0; i < 5; i++)
            await stolen.SignInWordsAsync(user.Email!, "not the password");

        Assert.StartsWith("Too many tries.", await stolen.SignInWordsAsync(user.Email!, SignInHost.Password), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.SignInAsync(user.Email!)).StatusCode);
    }

    [Fact]
    public async Task CookieOfOnePerson_IsNoneForAnother()
    {
        var mine = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        var victim = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        using var browser = host.Open();
        await browser.SignInAsync(mine.Email!);
        for (var i = 0; i < 5; i++)
        {
            using var elsewhere = host.Open();
            await elsewhere.SignInWordsAsync(victim.Email!, "not the password");
        }

        Assert.StartsWith("Too many tries.", await browser.SignInWordsAsync(victim.Email!, SignInHost.Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeighbourBehindTheSameAddress_DoesNotUseUpAKnownDevicesMinute()
    {
        var user = await host.UserAsync(new GrantRequest(BuiltInRole.Viewer));
        var node = await host.StartAsync(services => services.Configure<SignInSettings>(o => o.PerMinute = 3));
        using var known = host.Open(node);
        await known.SignInAsync(user.Email!);
        using var neighbour = host.Open(node);
        for (var i = 0; i < 3; i++)
            await neighbour.SignInAsync($"stranger{i}@elsewhere.example", "not the password");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await neighbour.SignInAsync("one.more@elsewhere.example", "not the password")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await known.SignInAsync(user.Email!)).StatusCode);
    }

    // Loopback has sixteen million addresses: each attacker really comes from one of its own.
    private async Task AttackAsync(string email)
    {
        var url = new Uri(host.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Parallel.ForEachAsync(Enumerable.Range(0, Addresses), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, cancellationToken) =>
        {
            using var handler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectCallback = async (context, token) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                    socket.Bind(new IPEndPoint(new IPAddress([127, 1, (byte)(number / 250), (byte)(1 + (number % 250))]), 0));
                    await socket.ConnectAsync(IPAddress.Loopback, url.Port, token);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            };
            using var client = new HttpClient(handler) { BaseAddress = url };
            var form = Token().Match(await client.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative), cancellationToken)).Groups[1].Value;
            for (var i = 0; i < Tries / Addresses; i++)
            {
                using var content = new FormUrlEncodedContent(
                    [new("__RequestVerificationToken", form), new("_handler", "sign-in"), new("Input.Email", email), new("Input.Password", $"guess-{number}-{i}")]);
                using var answer = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content, cancellationToken);
                // First the page with its words, later the words alone.
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests, answer.StatusCode.ToString());
            }
        });
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
