using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using TenantConsole.Web.Components;

namespace TenantConsole.Web.Tests.Components;

/// <summary>What only prints is the same as text as it is drawn, and what the renderer must find again is never made a text.</summary>
public sealed class PrintedHtmlTests : ComponentTest
{
    [Fact]
    public void Content_IsWhatTheRendererDraws()
    {
        RenderFragment content = builder =>
        {
            builder.OpenElement(0, "td");
            builder.AddAttribute(1, "class", "a \"b\" & <c>");
            builder.AddAttribute(2, "hidden", true);
            builder.AddAttribute(3, "draggable", false);
            builder.AddAttribute(4, "title", (string?)null);
            builder.AddAttribute(5, "colspan", 2);
            builder.OpenRegion(6);
            builder.AddContent(7, "Crème <b>&amp; “more”</b> 漢字");
            builder.CloseRegion();
            builder.AddMarkupContent(8, "<i>kept</i>");
            builder.OpenElement(9, "input");
            builder.AddAttribute(10, "type", "checkbox");
            builder.AddAttribute(11, "checked", true);
            builder.CloseElement();
            builder.OpenElement(12, "span");
            builder.AddContent(13, "end");
            builder.CloseElement();
            builder.CloseElement();
        };

        var html = PrintedHtml.Of(content);

        Assert.Equal("<td class=\"a &quot;b&quot; &amp; &lt;c&gt;\" hidden colspan=\"2\">Crème &lt;b&gt;&amp;amp; “more”&lt;/b&gt; 漢字<i>kept</i><input type=\"checkbox\" checked><span>end</span></td>", html);
        Render(content).MarkupMatches(html!);
    }

    [Fact]
    public void ScriptInContent_StaysText() =>
        Assert.Equal("<td title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;alert(1)&lt;/script&gt;</td>", PrintedHtml.Of(builder =>
        {
            builder.OpenElement(0, "td");
            builder.AddAttribute(1, "title", "\"><script>");
            builder.AddContent(2, "<script>alert(1)</script>");
            builder.CloseElement();
        }));

    [Fact]
    public void AnEventHandler_IsNotPrinted() => Assert.Null(PrintedHtml.Of(builder => Element(builder, () => builder.AddAttribute(1, "onclick", EventCallback.Factory.Create(this, () => { })))));

    [Fact]
    public void AStoppedEvent_IsNotPrinted() => Assert.Null(PrintedHtml.Of(builder => Element(builder, () => builder.AddEventStopPropagationAttribute(1, "onclick", true))));

    [Fact]
    public void AComponent_IsNotPrinted() => Assert.Null(PrintedHtml.Of(builder => Element(builder, () =>
    {
        builder.OpenComponent<Mark>(1);
        builder.CloseComponent();
    })));

    [Fact]
    public void AReference_IsNotPrinted() => Assert.Null(PrintedHtml.Of(builder => Element(builder, () => builder.AddElementReferenceCapture(1, _ => { }))));

    [Fact]
    public void AfterARefusal_NothingOfItIsLeft()
    {
        Assert.Null(PrintedHtml.Of(builder => Element(builder, () => builder.AddElementReferenceCapture(1, _ => { }))));

        Assert.Equal("x", PrintedHtml.Of(builder => builder.AddContent(0, "x")));
    }

    private static void Element(RenderTreeBuilder builder, Action content)
    {
        builder.OpenElement(0, "td");
        content();
        builder.CloseElement();
    }
}
