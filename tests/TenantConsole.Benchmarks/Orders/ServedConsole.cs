using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using TenantConsole.Core;
using TenantConsole.Core.Access;
using TenantConsole.Core.Activity.Files;
using TenantConsole.Core.Database;
using TenantConsole.Core.Database.Secrets;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access;
using TenantConsole.Web.Shell;

namespace TenantConsole.Benchmarks.Orders;

/// <summary>The product's web host as a process of its own on a given database, with somebody signed in who may see all of an agency.</summary>
internal sealed partial class ServedConsole : IAsyncDisposable
{
    private const string Email = "bench@agency.example";
    private const string Password = "amber-turnip-window-58";

    // The same in every call: a kept database has keys that are wrapped by it.
    private static readonly string Master = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    private readonly Process _process;
    private readonly Task _rest;
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies = new();

    private ServedConsole(Process process, Uri address)
    {
        _process = process;
        _rest = process.StandardOutput.ReadToEndAsync(); // keeps the pipe from filling up
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = address };
    }

    /// <summary>Starts it, makes agency and member where they are missing, and signs in.</summary>
    public static async Task<ServedConsole> StartAsync(BenchmarkStage stage, string superuser, TenantId tenant, CancellationToken cancellationToken, string? memoryPipe = null)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            Path.Combine(AppContext.BaseDirectory, "TenantConsole.Web.dll"), "--Urls", address, "--Home", stage.PathFor("home"), "--Demo:Mode", "none", "--Node:Roles", "web",
            "--ConnectionStrings:Console", superuser, "--Secrets:MasterKey", Master,
            "--TikTokShop:AppKey", "bench", "--TikTokShop:AppSecret", "bench", "--TikTokShop:ServiceId", "1",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        if (memoryPipe is not null)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ServedConsole).Assembly.Location;
            start.Environment[Shell.ServerMemory.PipeVariable] = memoryPipe;
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(address, StringComparison.Ordinal))
            {
                var served = new ServedConsole(process, new Uri(address));
                await MemberAsync(stage, superuser, tenant, cancellationToken);
                await served.SignInAsync(cancellationToken);
                return served;
            }
        }

        throw new InvalidOperationException("The console ended before it listened.");
    }

    /// <summary>The server's process.</summary>
    public Process Process => _process;

    /// <summary>Where it is.</summary>
    public Uri Address => _http.BaseAddress!;

    /// <summary>The cookies of who is signed in, as a header.</summary>
    public string Cookies => _cookies.GetCookieHeader(Address);

    /// <summary>Gets a page, to its last byte.</summary>
    public async Task<string> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(cancellationToken)
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        await _rest;
        _process.Dispose();
    }

    private async Task SignInAsync(CancellationToken cancellationToken)
    {
        const string path = "/account/sign-in";
        var hidden = Hidden().Matches(await GetAsync(path, cancellationToken)).Select(m => m.Value)
            .Select(input => KeyValuePair.Create(Attribute(input, "name"), Attribute(input, "value")))
            .Where(field => field.Key.StartsWith('_')).DistinctBy(field => field.Key);
        using var form = new FormUrlEncodedContent([.. hidden, KeyValuePair.Create("Input.Email", Email), KeyValuePair.Create("Input.Password", Password)]);
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), form, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in answered {(int)answer.StatusCode}.");
        }
    }

    // The rows of orders are made by SQL; who looks at them by the product's own services.
    private static async Task MemberAsync(BenchmarkStage stage, string superuser, TenantId tenant, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddShell();
        builder.Services.AddConsoleDatabase(ConsoleConnections.From(new DatabaseOptions { Console = superuser }), MasterKey.Parse(Master));
        builder.Services.AddSingleton(new FileFolder(stage.PathFor("files")));
        builder.Services.AddConsoleModules();
        builder.Services.AddSignIn();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(Email) is not null)
        {
            return;
        }

        await AgencyAsync(app.Services.GetRequiredService<TenantDatabases>(), superuser, tenant, cancellationToken);
        var user = new User { Id = Guid.NewGuid(), UserName = Email, Email = Email, EmailConfirmed = true };
        var created = await users.CreateAsync(user, Password);
        var added = await app.Services.GetRequiredService<AddMember>().RunAsync(Actor.System(tenant), new(user.Id, "Bench", Email, [new GrantRequest(BuiltInRole.Viewer)]), cancellationToken);
        if (!created.Succeeded || !added.Ok)
        {
            throw new InvalidOperationException(added.Ok ? string.Join(' ', created.Errors.Select(e => e.Description)) : added.Problem.Message);
        }
    }

    // The seeding gave the agency its id, which creating one would not.
    private static async Task AgencyAsync(TenantDatabases databases, string superuser, TenantId tenant, CancellationToken cancellationToken)
    {
        await using (var source = NpgsqlDataSource.Create(superuser))
        await using (var command = source.CreateCommand("insert into directory.agencies (tenant_id, name, state, created_at) values ($1, 'Bench', 'Active', now()) on conflict do nothing"))
        {
            command.Parameters.AddWithValue(tenant.Value);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await using var db = databases.Open(tenant, StoreScope.Everything);
        if (await db.Agencies.AnyAsync(cancellationToken))
        {
            return;
        }

        db.Agencies.Add(new Agency { TenantId = tenant, Name = "Bench", ReportingCurrency = "USD", TimeZone = "America/Los_Angeles", CreatedAt = TimeProvider.System.GetUtcNow() });
        db.Roles.Add(new Role { TenantId = tenant, Name = BuiltInRole.Viewer, BuiltIn = BuiltInRole.Viewer, Position = 0 });
        db.RolePermissions.AddRange(BuiltInRole.Permissions[BuiltInRole.Viewer].Select(p => new RolePermission { TenantId = tenant, Role = BuiltInRole.Viewer, Permission = p }));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Attribute(string input, string name) => WebUtility.HtmlDecode(Regex.Match(input, $"\\b{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*>""")]
    private static partial Regex Hidden();
}
