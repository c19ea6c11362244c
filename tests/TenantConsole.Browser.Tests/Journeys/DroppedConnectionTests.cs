using System.Text.RegularExpressions;
using TenantConsole.Browser.Tests.Running;
using TenantConsole.Testing;

namespace TenantConsole.Browser.Tests.Journeys;

/// <summary>The wire between browser and product is cut for real, again and again: the person before it loses nothing.</summary>
[Collection(ProductCollection.Name)]
public sealed partial class DroppedConnectionTests(Product product)
{
    private const string Half = "half a wor";

    // What the page saw of its connection, told by the page itself: how long each drop lasted, and when the strip was there.
    private const string Watch = """
        window.drops = []; window.early = 0;
        addEventListener("DOMContentLoaded", () => {
          const html = document.documentElement, strip = document.getElementById("components-reconnect-modal");
          let since = 0;
          new MutationObserver(() => {
            if (html.dataset.connection === "down") since = performance.now();
            else if (since) { drops.push(performance.now() - since); since = 0; }
          }).observe(html, { attributes: true, attributeFilter: ["data-connection"] });
          if (strip) new MutationObserver(() => { if (strip.dataset.state === "lost" && performance.now() - since < 900) early++; }).observe(strip, { attributes: true });
        });
        """;

    [Fact]
    public async Task FiftyDrops_AllResumed()
    {
        await using var wire = new TcpProxy(product.Url);
        await using var second = new SecondNode(product.Process);
        await second.StartAsync();
        await product.AsAsync("marta", async page =>
        {
            await page.AddInitScriptAsync(Watch);
            await page.OpenAsync(wire.Url + "orders?status=COMPLETED");
            await page.Rows().Nth(3).ClickAsync();
            await Expect(page.Locator("aside.tc-panel")).ToBeVisibleAsync();
            await page.Locator("#filter-q").PressSequentiallyAsync(Half);
            var before = await SeenAsync(page, scrollTo: 400);
            Assert.InRange(before.Scroll, 300, 400);

            for (var drop = 1; drop <= 50; drop++)
            {
                await page.EvaluateAsync("number => window.page = number", drop);
                var sameCircuit = drop % 10 != 0;
                if (sameCircuit)
                {
                    // Short; each fifth lasts longer than a second.
                    wire.Dead = drop % 5 == 0;
                    wire.Cut();
                    if (wire.Dead)
                    {
                        await Expect(page.Locator("#components-reconnect-modal")).ToContainTextAsync("Connection lost. What you typed is kept here.");
                        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
                        await page.Locator("#filter-q").PressAsync("End");
                        await page.Keyboard.TypeAsync("d");
                        wire.Dead = false;
                        await page.GetByRole(AriaRole.Button, new() { Name = "Try now" }).ClickAsync();
                        before = before with { Text = before.Text + "d" };
                    }
                }
                else
                {
                    // To the other node and back, or a node that crashes and starts again.
                    if (drop is 20 or 50)
                    {
                        Assert.Equal(second.Url, wire.Target);
                        await second.KillAsync();
                        await second.StartAsync();
                    }
                    else
                        wire.Target = wire.Target == second.Url ? product.Url : second.Url;
                    wire.Cut();
                    await page.WaitForFunctionAsync("() => window.page === undefined");
                }

                await page.WaitForFunctionAsync("same => document.documentElement.dataset.live === '' && (!same || window.drops.length > 0) && document.documentElement.dataset.connection !== 'down'", sameCircuit);
                if (sameCircuit)
                    Assert.Equal(drop, await page.EvaluateAsync<int?>("() => window.page"));
                await Expect(page.Locator("#filter-q")).ToHaveValueAsync(before.Text);
                await Expect(page.Locator("aside.tc-panel h2")).ToHaveTextAsync(before.Record);
                await page.WaitForFunctionAsync("top => Math.abs(document.querySelector('main .tc-grid').scrollTop - top) < 2", before.Scroll);
                await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
                Assert.Equal(before with { Focus = "filter-q" }, await SeenAsync(page));
                Assert.Equal(0, await page.EvaluateAsync<int>("() => window.early"));
                await AnswersAsync(page);
                await page.EvaluateAsync("() => { window.drops = []; }");
            }
        });
    }

    [Fact]
    public async Task LinkClickedWhileDown_IsFollowedOnceTheServerAnswers()
    {
        await using var wire = new TcpProxy(product.Url);
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync(wire.Url + "orders");
            wire.Dead = true;
            wire.Cut();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-connection", "down");
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Main", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "Runs" }).ClickAsync();
            await Expect(page.Heading("Orders")).ToBeVisibleAsync();
            wire.Dead = false;
            await Expect(page.Heading("Runs")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task ThirtySeconds_OffersAReload()
    {
        await using var wire = new TcpProxy(product.Url);
        await product.AsAsync("marta", async page =>
        {
            await page.OpenAsync(wire.Url + "orders");
            await page.Clock.InstallAsync();
            wire.Dead = true;
            wire.Cut();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-connection", "down");
            await page.Clock.RunForAsync(1500);
            var strip = page.Locator("#components-reconnect-modal");
            await Expect(strip).ToContainTextAsync(CountsDown());
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Reload" })).ToBeHiddenAsync();
            await page.Clock.RunForAsync(30_000);
            await Expect(strip.GetByText("Reload: your filters and unsaved text come back.")).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Reload" })).ToBeVisibleAsync();
            await Expect(page.Rows().First).ToBeVisibleAsync();
        });
    }

    private static async Task<Seen> SeenAsync(IPage page, int? scrollTo = null)
    {
        if (scrollTo is { } top)
            await page.EvaluateAsync("top => { document.querySelector('main .tc-grid').scrollTop = top; return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }", top);
        return new(
            new Uri(page.Url).PathAndQuery,
            await page.Locator("#filter-q").InputValueAsync(),
            await page.Locator("aside.tc-panel h2").InnerTextAsync(),
            await page.EvaluateAsync<int>("() => Math.round(document.querySelector('main .tc-grid').scrollTop)"),
            await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    // A tab of the panel is the circuit's work: its address and its content come from the server.
    private static async Task AnswersAsync(IPage page)
    {
        await page.EvaluateAsync("() => { const tr = [...document.querySelectorAll('main tr.cursor')]; window.cursor = tr.map(r => r.rowIndex).join(); }");
        await page.EvaluateAsync("() => document.querySelector('main .tc-grid').dispatchEvent(new KeyboardEvent('keydown', { key: window.cursor === '1' ? 'j' : 'k', bubbles: true }))");
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('main tr.cursor')].map(r => r.rowIndex).join() !== window.cursor");
    }

    [GeneratedRegex(@"Trying again( in \d s)?\.")]
    private static partial Regex CountsDown();

    private sealed record Seen(string Address, string Text, string Record, int Scroll, string Focus);
}
