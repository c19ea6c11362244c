using System.Text.Json;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>What holds for each page: no serious accessibility fault, light and dark, wide and on a phone; no sideways scrolling.</summary>
[Collection(ProductCollection.Name)]
public sealed class EveryPageTests(Product product)
{
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public Task Pages_HaveNoSeriousAccessibilityFault(int width, int height) => product.AsAsync("marta", async page =>
    {
        var faults = new List<string>();
        foreach (var route in await Routes.OfAsync(page))
        {
            await page.OpenAsync(route);
            faults.AddRange(await FaultsAsync(page, Routes.NameOf(route), width));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }, new() { ViewportSize = new() { Width = width, Height = height }, BypassCSP = true }, $"axe-{width}");

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public Task AccountPages_HaveNoSeriousAccessibilityFault(int width, int height) => product.AsAsync("amara", async page =>
    {
        var faults = new List<string>();
        foreach (var name in new[] { "account", "account/security", "account/sessions", "account/forgot", "account/reset?token=none", "account/invitation?token=none", "account/email?token=none", "api" })
        {
            await page.GotoAsync("/" + name); // static: there is no circuit to wait for
            faults.AddRange(await FaultsAsync(page, name.Split('?')[0].Replace('/', '-'), width));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }, new() { ViewportSize = new() { Width = width, Height = height }, BypassCSP = true }, $"axe-account-{width}");

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public Task PublicPages_HaveNoSeriousAccessibilityFault(int width, int height) => product.AsStrangerAsync(async page =>
    {
        await page.GotoAsync("/account/sign-in");
        await Expect(page.Heading("Sign in")).ToBeVisibleAsync();
        var faults = new List<string>(await FaultsAsync(page, "sign-in", width));
        await page.OpenAsync("/_components");
        faults.AddRange(await FaultsAsync(page, "components", width));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }, new() { ViewportSize = new() { Width = width, Height = height }, BypassCSP = true }, $"axe-public-{width}");

    [Fact]
    public Task Phone_NoPageScrollsSideways() => product.AsAsync("marta", async page =>
    {
        var wide = new List<string>();
        foreach (var route in await Routes.OfAsync(page))
        {
            foreach (var width in new[] { 390, 320 })
            {
                await page.SetViewportSizeAsync(width, 844);
                await page.OpenAsync(route);
                await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main, phone" })).ToBeVisibleAsync();
                var scrolls = await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.querySelector('main').scrollWidth) - innerWidth");
                if (scrolls > 0)
                    wide.Add($"{route} at {width}: {scrolls} px, {await page.EvaluateAsync<string>("() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth).slice(0, 5).map(e => e.outerHTML.substring(0, 120)).join(' ')")}");
            }
        }

        Assert.True(wide.Count == 0, string.Join(Environment.NewLine, wide));
    }, new() { ViewportSize = new() { Width = 390, Height = 844 } });

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string name, int width)
    {
        await Expect(page.Locator("h1, h2").First).ToBeVisibleAsync();
        // The page of all components shows loading ones too.
        if (name != "components")
            await Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "axe.min.js") });
        var faults = new List<string>();
        foreach (var scheme in Schemes)
        {
            // Colours at rest: on its way from light to dark a button has neither one's contrast.
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.WaitForFunctionAsync("() => document.getAnimations().every(a => a.playState !== 'running' || !(a instanceof CSSTransition))");
            await page.ScreenshotAsync(new() { Path = Product.Picture($"pages/{name}-{width}-{scheme}".ToLowerInvariant()) });
            var found = await page.EvaluateAsync<JsonElement>("""
                async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.substring(0, 200)} ${n.any.map(c => c.message).join(' ')}`))
                """);
            faults.AddRange(found.EnumerateArray().Select(fault => $"{name} {width} {scheme}: {fault.GetString()}"));
        }

        return faults;
    }
}
