using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Activity.Mail;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Testing;
using TenantConsole.TikTokShop;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Access;

/// <summary>The console's sign-in on a loopback port and a database of its own.</summary>
public sealed class SignInHost : IAsyncLifetime
{
    /// <summary>The password of everybody here.</summary>
    public const string Password = "amber-turnip-window-58";

    private static readonly Uri Nobody = new("http://127.0.0.1:9");

    private readonly string _master = MasterKey.Generate();
    private readonly List<WebApplication> _nodes = [];
    private int _number;

    public ConsoleDatabase Database { get; } = new();

    /// <summary>The first node.</summary>
    public WebApplication App => _nodes[0];

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        var owner = new NpgsqlConnectionStringBuilder(Database.Superuser) { Options = $"-c role={DatabaseRoles.Owner}", Pooling = false };
        await SignInDb.MigrateAsync(owner.ConnectionString, CancellationToken.None);
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var node in _nodes)
            await node.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>One more node on the same database.</summary>
    public async Task<WebApplication> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "TenantConsole.Web", EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddShell();
        builder.Services.AddConsoleDatabase(Database.Connections, MasterKey.Parse(_master));
        builder.Services.AddSingleton<TimeProvider>(Database.Clock);
        builder.Services.AddSingleton(Database.Get<FileFolder>());
        builder.Services.AddConsoleModules();
        // Nobody answers there: nothing here talks to the platform.
        builder.Services.AddTikTokShop(TimeProvider.System, app => (app.AppKey, app.AppSecret, app.ServiceId, app.ApiUrl, app.AuthUrl, app.ConsentUrl, app.Retries) =
            (GivenAgency.AppKey, "testsecret", "testservice", Nobody, Nobody, Nobody, 0));
        builder.Services.AddSignIn();
        builder.Services.Configure<SignInSettings>(o => (o.PerMinute, o.Recheck, o.ForgotTakes) = (100_000, TimeSpan.Zero, TimeSpan.FromMilliseconds(100)));
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseShell();
        app.UseSignIn();
        app.UseAntiforgery();
        app.MapSignIn();
        app.MapShell();
        await app.StartAsync();
        _nodes.Add(app);
        return app;
    }

    /// <summary>A browser that knows nothing yet.</summary>
    public Browser Open(WebApplication? node = null) =>
        new(new Uri((node ?? App).Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));

    /// <summary>A browser that says what it is.</summary>
    public Browser OpenAs(string userAgent) =>
        new(new Uri(App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), userAgent);

    /// <summary>The mails in our outbox for somebody, in their order.</summary>
    public async Task<IReadOnlyList<OutboxMail>> MailsAsync(string recipient)
    {
        await using var db = Database.Ours.Open();
        return await db.Mails.Where(m => m.Recipient == recipient).OrderBy(m => m.CreatedAt).ToListAsync();
    }

    /// <summary>The path of the link in the last mail to somebody.</summary>
    public async Task<string> LinkAsync(string recipient) =>
        new Uri(Regex.Match((await MailsAsync(recipient))[^1].Body, @"http://\S+").Value).PathAndQuery;

    /// <summary>What a member did to their own account, as our trail has it.</summary>
    public async Task<IReadOnlyList<string>> TrailAsync(User user)
    {
        await using var db = Database.Ours.Open();
        var member = await db.Members.Where(m => m.UserId == user.Id).Select(m => m.Id).SingleAsync();
        return await db.AuditEntries.Where(e => e.MemberId == member).OrderBy(e => e.At).Select(e => e.Action).ToListAsync();
    }

    /// <summary>Somebody who can sign in, with grants in our agency.</summary>
    public async Task<User> UserAsync(params GrantRequest[] grants)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var email = $"person{Interlocked.Increment(ref _number)}@people.example";
        var user = new User { Id = Guid.NewGuid(), UserName = email, Email = email };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user, Password);
        Assert.True(created.Succeeded, string.Join(' ', created.Errors.Select(e => e.Description)));
        if (grants.Length > 0)
            await JoinAsync(Database.Ours, user, grants);
        return user;
    }

    /// <summary>Makes them a member of an agency.</summary>
    public async Task<MemberId> JoinAsync(GivenAgency agency, User user, params GrantRequest[] grants) =>
        (await App.Services.GetRequiredService<AddMember>().RunAsync(agency.Admin, new(user.Id, "Person " + user.Email, user.Email!, grants), CancellationToken.None)).Value;
}
