using Microsoft.AspNetCore.Components;

namespace TenantConsole.Web.Shell.Circuits;

/// <summary>Draws nothing. Tells <see cref="SpareTrees"/> where this circuit draws.</summary>
public sealed class SpareTreesRoot(SpareTrees trees) : IComponent
{
    /// <inheritdoc />
    public void Attach(RenderHandle renderHandle)
    {
        if (renderHandle.RendererInfo.IsInteractive)
            trees.Begin(renderHandle);
    }

    /// <inheritdoc />
    public Task SetParametersAsync(ParameterView parameters) => Task.CompletedTask;
}
