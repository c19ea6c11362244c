using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Tests.Components;

/// <summary>Renders components as the shell registers them, at a fixed time: 20 November 2026, 14:05:11 UTC.</summary>
public abstract class ComponentTest : BunitContext
{
    protected static readonly DateTimeOffset Now = new(2026, 11, 20, 14, 5, 11, TimeSpan.Zero);

    protected ComponentTest()
    {
        System.Globalization.CultureInfo.CurrentCulture = new("en-US");
        System.Globalization.CultureInfo.CurrentUICulture = new("en-US");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddShellServices();
        Services.AddLogging();
    }

    /// <summary>Rendered as in a circuit, not as ahead of one.</summary>
    protected bool InCircuit { get; set; }

    public override IRenderedComponent<TComponent> Render<TComponent>(Action<ComponentParameterCollectionBuilder<TComponent>>? parameterBuilder = null)
    {
        SetRendererInfo(InCircuit ? new("Server", isInteractive: true) : new("Static", isInteractive: false));
        return base.Render(parameterBuilder);
    }

    public override IRenderedComponent<TComponent> Render<TComponent>(Microsoft.AspNetCore.Components.RenderFragment renderFragment)
    {
        SetRendererInfo(InCircuit ? new("Server", isInteractive: true) : new("Static", isInteractive: false));
        return base.Render<TComponent>(renderFragment);
    }

    protected ManualTime Time { get; } = new(Now);

    /// <summary>The text a reader hears: without tags, blanks folded.</summary>
    protected static string Text(string html)
    {
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return string.Join(' ', document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
