using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using TenantConsole.Benchmarks.Orders;
using TenantConsole.Testing;

namespace TenantConsole.Benchmarks.Shell;

/// <summary>
/// A click on an entry of the rail, in a real browser, until the other page's content is painted: its own heading stands there and nothing in it is still loading. Timed by
/// the page itself. Once over the loopback, once over a wire with 80 ms more for the way there and back. The rival loads the same addresses as whole pages.
/// </summary>
internal sealed class NavigateBenchmark : IBenchmark
{
    private const int Rows = 20_000;
    private const int Clicks = 100;

    // Resolves with the milliseconds from the click to the frame after the content is there.
    private const string Click = """
        href => new Promise((done, failed) => {
          const link = document.querySelector(`nav.tc-rail a.tc-nav[href="${href}"]`);
          const path = new URL(link.href).pathname;
          const before = document.querySelector("main h1")?.textContent;
          const there = () => location.pathname === path && document.querySelector("main h1") && document.querySelector("main h1").textContent !== before && !document.querySelector("main [aria-busy=true], main .tc-skel");
          const late = setTimeout(() => failed(new Error("no content at " + href)), 15000);
          const seen = new MutationObserver(() => {
            if (!there()) return;
            seen.disconnect(); clearTimeout(late);
            requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.now() - started); channel.port2.postMessage(0); });
          });
          seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
          const started = performance.now();
          link.click();
        })
        """;

    public string Name => "navigate";

    public string Summary => "a click on an entry of the rail, to the content, in a real browser";

    public async IAsyncEnumerable<Figure> RunAsync(BenchmarkStage stage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var superuser = await stage.DatabaseAsync("navigate", cancellationToken);
        await new SeededOrders(superuser, Rows).MakeAsync(cancellationToken);
        await using var served = await ServedConsole.StartAsync(stage, superuser, SeededOrders.Big, cancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Browser(),
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });

        foreach (var (name, delay, floor, goal) in new[] { ("over the loopback", 0, 300, 100), ("with 80 ms more there and back", 40, 500, 250) })
        {
            await using var wire = new TcpProxy(served.Address) { Delay = TimeSpan.FromMilliseconds(delay) };
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "en-GB", TimezoneId = "Europe/London" });
            await context.AddCookiesAsync(served.Cookies.Split("; ").Select(cookie => cookie.Split('=', 2)).Select(pair => new Cookie { Name = pair[0], Value = pair[1], Url = wire.Url.ToString() }));
            var page = await context.NewPageAsync();
            await page.GotoAsync(wire.Url.ToString());
            await page.Locator("html[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            var entries = await page.Locator("nav.tc-rail a.tc-nav").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            await page.GotoAsync(new Uri(wire.Url, entries[^1]).ToString());
            await page.Locator("html[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            var times = new List<(string Page, double Took)>();
            for (var click = -3 * entries.Length; click < Clicks; click++)
            {
                // From each entry to the one after it: never to where one is.
                var href = entries[(click + 4 * entries.Length) % entries.Length];
                var took = await page.EvaluateAsync<double>(Click, href);
                if (click >= 0)
                {
                    times.Add((href, took));
                }
            }

            var loads = new List<double>();
            for (var load = 0; load < 4 * entries.Length; load++)
            {
                await page.GotoAsync(new Uri(wire.Url, entries[load % entries.Length]).ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                loads.Add(await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
            }

            yield return new(Name, $"click to content p95, {name} (median {Percentile(times.Select(t => t.Took), 0.5).ToString("0", CultureInfo.InvariantCulture)}; rival: whole page)", Percentile(times.Select(t => t.Took), 0.95), "ms", floor, goal, Percentile(loads, 0.95));
            foreach (var one in times.GroupBy(t => t.Page))
            {
                yield return new(Name, $"click to content p95, {name}, {one.Key}", Percentile(one.Select(t => t.Took), 0.95), "ms");
            }
        }
    }

    private static string Browser() => new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No browser in PATH: install chromium or google-chrome.");

    private static double Percentile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(sorted.Count * share) - 1)];
    }
}
