using Microsoft.AspNetCore.Components;

namespace TenantConsole.Web.Components;

/// <summary>
/// The cells of a row that hold components or handlers. Where the page names what they show besides the row's item (<see cref="Grid{TItem}.CellsDependOn"/>) they are drawn once, and
/// other cells are another instance: the grid gives it a key of all that they show. Cells that only print are the work of <see cref="SentCells"/>.
/// </summary>
/// <typeparam name="TItem">What a row is.</typeparam>
public sealed class GridCells<TItem> : IComponent
{
    private RenderHandle _handle;
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
        _handle.Render(builder => Owner!.DrawCells(Item!, builder));
        return Task.CompletedTask;
    }
}
