using System.Runtime.CompilerServices;

namespace TenantConsole.Browser.Tests.Running;

/// <summary>The running product and a browser before it, once for all tests of the assembly.</summary>
public sealed class Product : IAsyncLifetime
{
    private static readonly string Results = Path.Combine(Machine.Repository(), "tests", "TenantConsole.Browser.Tests", "TestResults");

    private readonly Dictionary<string, string> _signedIn = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The product's process.</summary>
    public ProductProcess Process { get; } = new();

    /// <summary>Where it is.</summary>
    public Uri Url => Process.Url;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await Process.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Machine.Browser(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        await Process.DisposeAsync();
    }

    /// <summary>The demo's person whose address begins so.</summary>
    public Person Person(string name) => Process.People.Single(person => person.Email.StartsWith(name, StringComparison.Ordinal));

    /// <summary>A journey of somebody signed in; a picture, a trace and the product's log are kept when it fails.</summary>
    public Task AsAsync(string name, Func<IPage, Task> journey, BrowserNewContextOptions? options = null, [CallerMemberName] string test = "") =>
        RunAsync(name, journey, options, test);

    /// <summary>A journey of somebody not signed in.</summary>
    public Task AsStrangerAsync(Func<IPage, Task> journey, BrowserNewContextOptions? options = null, [CallerMemberName] string test = "") =>
        RunAsync(null, journey, options, test);

    /// <summary>Where pictures go, for people to look at.</summary>
    public static string Picture(string name) => Path.Combine(Results, name + ".png");

    private async Task RunAsync(string? name, Func<IPage, Task> journey, BrowserNewContextOptions? options, string test)
    {
        options ??= new();
        options.BaseURL ??= Url.ToString();
        options.TimezoneId ??= "Europe/London";
        options.Locale ??= "en-GB";
        options.ViewportSize ??= new() { Width = 1440, Height = 900 };
        options.StorageState = name is null ? null : await SignedInAsync(name);
        await using var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience.Long);
        await context.Tracing.StartAsync(new() { Snapshots = true, Title = test });
        var page = await context.NewPageAsync();
        try
        {
            await journey(page);
            await context.Tracing.StopAsync();
        }
        catch
        {
            await page.ScreenshotAsync(new() { Path = Picture(test) });
            await context.Tracing.StopAsync(new() { Path = Path.Combine(Results, test + ".zip") });
            await File.WriteAllLinesAsync(Path.Combine(Results, test + ".log"), Process.Said);
            throw;
        }
    }

    // Each person signs in once, through the form; later journeys take the cookie over.
    private async Task<string> SignedInAsync(string name)
    {
        if (_signedIn.TryGetValue(name, out var state))
            return state;
        await using var context = await _browser!.NewContextAsync(new() { BaseURL = Url.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.SignInAsync(Person(name));
        return _signedIn[name] = await context.StorageStateAsync();
    }
}
