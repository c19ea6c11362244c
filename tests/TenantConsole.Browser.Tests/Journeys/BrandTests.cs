using System.Text;
using System.Text.Json;
using TenantConsole.Browser.Tests.Running;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>An admin gives a client its face; the client's own people see it, everybody else does not, and all of it can be read.</summary>
[Collection(ProductCollection.Name)]
public sealed class BrandTests(Product product)
{
    private static readonly byte[] Logo = Encoding.UTF8.GetBytes(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><script>document.title='broken'</script><circle cx='20' cy='20' r='18' fill='#d9532c'/></svg>");

    [Fact]
    public async Task Client_GetsColourAndLogo_AndItsViewerSeesThem()
    {
        var client = "";
        await product.AsAsync("lan", async page =>
        {
            await page.OpenAsync("/settings/stores");
            client = (await page.Locator("tr.grp").First.InnerTextAsync()).Trim();
        });
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/settings/clients");
            await page.Rows().Filter(new() { HasText = client }).First.GetByRole(AriaRole.Link).First.ClickAsync();
            var panel = page.Locator("aside.tc-panel");
            await panel.GetByRole(AriaRole.Link, new() { Name = "Branding" }).ClickAsync();
            var color = panel.GetByLabel("Colour", new() { Exact = true });

            await color.FillAsync("#c01020");
            await Expect(panel.GetByText("This colour reads as danger")).ToBeVisibleAsync();
            await panel.GetByRole(AriaRole.Button, new() { Name = "Save branding" }).ClickAsync();
            await Expect(color).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(page.GetByText("The branding was saved")).ToHaveCountAsync(0);
            await panel.GetByLabel("Logo").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = Encoding.UTF8.GetBytes("no image") });
            await Expect(panel.GetByText("This is neither an SVG nor a PNG")).ToBeVisibleAsync();

            await color.FillAsync("#D9532C");
            await panel.GetByLabel("Logo").SetInputFilesAsync(new FilePayload { Name = "logo.svg", MimeType = "image/svg+xml", Buffer = Logo });
            await Expect(panel.GetByText("Left out of the file: script.")).ToBeVisibleAsync();
            await panel.GetByRole(AriaRole.Button, new() { Name = "Save branding" }).ClickAsync();
            await Expect(page.GetByText("The branding was saved")).ToBeVisibleAsync();

            // The agency's own screens keep the agency's face.
            await page.OpenAsync("/orders");
            await Expect(page.Locator("nav.tc-rail .tc-plate img")).ToHaveCountAsync(0);
            await page.OpenAsync("/audit");
            await Expect(page.Rows().First).ToContainTextAsync("Branding changed");
        });
        await product.AsAsync("lan", async page =>
        {
            await page.OpenAsync("/orders");
            await Expect(page.Locator("nav.tc-rail .tc-agency")).ToContainTextAsync(client);
            var logo = page.Locator("nav.tc-rail .tc-plate img");
            await Expect(logo).ToBeVisibleAsync();
            Assert.True(await logo.EvaluateAsync<bool>("i => i.complete && i.naturalWidth > 0"));
            Assert.Equal("#bd3809", await page.EvaluateAsync<string>("""
                () => { const d = document.body.appendChild(document.createElement('i')); d.style.color = 'var(--tc-accent)';
                    const c = getComputedStyle(d).color.match(/\d+/g).map(n => (+n).toString(16).padStart(2, '0')).join(''); d.remove(); return '#' + c; }
                """));
            var answer = await page.APIRequest.GetAsync((await logo.GetAttributeAsync("src"))!);
            Assert.Equal("image/svg+xml", answer.Headers["content-type"]);
            Assert.Contains("sandbox", answer.Headers["content-security-policy"], StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
            Assert.DoesNotContain("script", await answer.TextAsync(), StringComparison.Ordinal);

            foreach (var route in new[] { "/", "/orders", "/settings/stores" })
            {
                await page.OpenAsync(route);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                    Assert.Empty(await ContrastFaultsAsync(page, scheme));
            }
        }, new() { BypassCSP = true, ColorScheme = ColorScheme.Light });
    }

    [Fact]
    public Task AnotherFace_ReachesOpenPages_AndGoesAgain() => product.AsAsync("priya", async theirs =>
    {
        await theirs.OpenAsync("/orders");
        var plate = theirs.Locator("nav.tc-rail .tc-agency");
        await Expect(plate).ToContainTextAsync("Northlight Commerce");
        var own = await AccentAsync(theirs);
        await theirs.EvaluateAsync("() => { window.same = true; }");

        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync("/settings/branding");
            await SaveAsync(page, "Northlight & Friends", "#1d55b0", () => page.GetByLabel("Logo").SetInputFilesAsync(new FilePayload { Name = "logo.svg", MimeType = "image/svg+xml", Buffer = Logo }));
            await Expect(plate).ToContainTextAsync("Northlight & Friends");
            await Expect(theirs.Locator("nav.tc-rail .tc-plate img")).ToBeVisibleAsync();
            Assert.NotEqual(own, await AccentAsync(theirs));

            await SaveAsync(page, "Northlight Commerce", "", () => page.GetByRole(AriaRole.Button, new() { Name = "Without a logo" }).ClickAsync());
            await Expect(plate).ToContainTextAsync("Northlight Commerce"); // while the form is open: closed in the middle it saves nothing
        });
        await Expect(theirs.Locator("nav.tc-rail .tc-plate img")).ToHaveCountAsync(0);
        Assert.Equal(own, await AccentAsync(theirs));
        Assert.True(await theirs.EvaluateAsync<bool>("() => window.same === true")); // it was never loaded again
    });

    private static async Task SaveAsync(IPage page, string name, string color, Func<Task> logo)
    {
        await page.GetByLabel("Name on screens and reports").FillAsync(name);
        await page.GetByLabel("Colour", new() { Exact = true }).FillAsync(color);
        await logo();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save branding" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save branding" })).ToBeDisabledAsync();
    }

    private static Task<string> AccentAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--tc-accent').trim()");

    private static async Task<IReadOnlyList<string>> ContrastFaultsAsync(IPage page, ColorScheme scheme)
    {
        await Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "axe.min.js") });
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await page.WaitForFunctionAsync("() => document.getAnimations().every(a => a.playState !== 'running' || !(a instanceof CSSTransition))");
        var found = await page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { runOnly: ['color-contrast'] })).violations.flatMap(v => v.nodes.map(n => `${n.html.substring(0, 200)} ${n.any.map(c => c.message).join(' ')}`))
            """);
        return [.. found.EnumerateArray().Select(fault => $"{page.Url} {scheme}: {fault.GetString()}")];
    }
}
