using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TenantConsole.Web.Components;

/// <summary>
/// Renders its content after its elder siblings have rendered: a grid's table after its columns have told about themselves. In a circuit it forgets the cells that its browser has.
/// </summary>
public sealed class GridColumns : ComponentBase
{
    private readonly SentCells _cells = new();

    /// <summary>What to render.</summary>
    [Parameter] public RenderFragment<SentCells>? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        _cells.Begin();
        builder.AddContent(0, ChildContent?.Invoke(_cells));
        _cells.End(builder);
    }

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (RendererInfo is { IsInteractive: true, Name: "Server" })
            _cells.Forget();
    }
}
