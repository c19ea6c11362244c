using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

#pragma warning disable BL0006 // Render tree frames are read, to see that there is nothing in them that the renderer must find again.

namespace TenantConsole.Web.Components;

/// <summary>
/// The cells of a row. Where the page names what they show besides the row's item (<see cref="Grid{TItem}.CellsDependOn"/>) and they only print, they are drawn once, and
/// when a circuit's browser has them the server forgets them: a hundred frames and their texts a row, which the renderer keeps only to compare them with what is never
/// drawn again. Other cells are another instance: the grid gives it a key of all that they show.
/// </summary>
/// <typeparam name="TItem">What a row is.</typeparam>
public sealed class GridCells<TItem> : IComponent, IHandleAfterRender
{
    private RenderHandle _handle;
    private RenderTreeBuilder? _drawn;
    private bool _begun;

    /// <summary>The table.</summary>
    [Parameter, EditorRequired] public Grid<TItem>? Owner { get; set; }

    /// <summary>The row's item.</summary>
    [Parameter, EditorRequired] public TItem? Item { get; set; }

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        if (_begun && Owner!.CellsDependOn is not null)
            return Task.CompletedTask;
        _begun = true;
        parameters.SetParameterProperties(this);
        _handle.Render(Draw);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task OnAfterRenderAsync()
    {
        if (_drawn is not null && Owner!.CellsDependOn is not null && _handle.RendererInfo is { IsInteractive: true, Name: "Server" } && OnlyPrints(_drawn))
            _drawn.Clear();
        _drawn = null;
        return Task.CompletedTask;
    }

    private void Draw(RenderTreeBuilder builder)
    {
        if (Owner!.CellsDependOn is not null && PrintedHtml.Of(DrawCells) is { } html)
            builder.AddMarkupContent(0, html);
        else
            DrawCells(builder);
        _drawn = builder;
    }

    private void DrawCells(RenderTreeBuilder builder) => Owner!.DrawCells(Item!, builder);

    // Components and event handlers are found by their frames when the row goes.
    private static bool OnlyPrints(RenderTreeBuilder builder)
    {
        var frames = builder.GetFrames();
        for (var i = 0; i < frames.Count; i++)
        {
            ref var frame = ref frames.Array[i];
            if (frame.FrameType is not (RenderTreeFrameType.Element or RenderTreeFrameType.Text or RenderTreeFrameType.Markup
                or RenderTreeFrameType.Region or RenderTreeFrameType.Attribute)
                || frame.FrameType is RenderTreeFrameType.Attribute && frame.AttributeEventHandlerId != 0)
                return false;
        }

        return true;
    }
}
