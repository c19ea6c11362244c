using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Web.Shell.Circuits;

namespace TenantConsole.Web.Tests.Components;

/// <summary>With this framework the trees are where <see cref="SpareTrees"/> looks for them, and a page works on without them.</summary>
public sealed class SpareTreesTests : ComponentTest
{
    [Fact]
    public async Task SpareTrees_AreLetGo_AndTheNextDrawingsAreRight()
    {
        InCircuit = true;
        var page = Render<Counter>();
        var trees = Services.GetRequiredService<SpareTrees>();
        page.Find("button").Click();
        page.Find("button").Click();
        Assert.True(await page.InvokeAsync(trees.Room) > 0);

        await page.InvokeAsync(trees.LetGo);
        Assert.Equal(0, await page.InvokeAsync(trees.Room));

        page.Find("button").Click();
        Assert.Equal("3", page.Find("p").TextContent);
        Assert.Equal(["0", "1", "2"], page.FindAll("li").Select(li => li.TextContent));
        await page.InvokeAsync(trees.LetGo);
        page.Find("button").Click();
        Assert.Equal(["0", "1", "2", "3"], page.FindAll("li").Select(li => li.TextContent));
    }

    [Fact]
    public void AheadOfACircuit_NothingIsKeptOfThePage()
    {
        Render<SpareTreesRoot>();

        Assert.ThrowsAny<Exception>(() => Services.GetRequiredService<SpareTrees>().Room());
    }

    public sealed class Counter : ComponentBase
    {
        private int _count;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<SpareTreesRoot>(0);
            builder.CloseComponent();
            builder.OpenElement(1, "button");
            builder.AddAttribute(2, "onclick", EventCallback.Factory.Create(this, () => _count++));
            builder.CloseElement();
            builder.OpenElement(3, "p");
            builder.AddContent(4, _count);
            builder.CloseElement();
            for (var i = 0; i < _count; i++)
            {
                builder.OpenElement(5, "li");
                builder.SetKey(i);
                builder.AddContent(6, i);
                builder.CloseElement();
            }
        }
    }
}
