using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Server.Circuits;

#pragma warning disable BL0006 // The renderer's own trees are reached; decision 0021 says why, and SpareTreesTests that it works with this framework.

namespace TenantConsole.Web.Shell.Circuits;

/// <summary>
/// Gives back what the renderer keeps only for speed: a component that was drawn twice holds two trees, the one that stands and the one before it, whose memory waits for the
/// next drawing. A page that nobody touches needs one. After each activity of its browser the circuit lets go of the others; the next drawing rents its memory from the pool
/// that all circuits share.
/// </summary>
public sealed class SpareTrees(ILogger<SpareTrees> log) : CircuitHandler
{
    private static volatile bool _unknown;

    private RenderHandle _handle;

    /// <summary>Where the circuit's renderer is reached; <see cref="SpareTreesRoot"/> tells.</summary>
    public void Begin(RenderHandle handle) => _handle = handle;

    /// <inheritdoc />
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        await next(context);
        if (_handle.IsInitialized && !_unknown)
            await _handle.Dispatcher.InvokeAsync(LetGo);
    };

    /// <summary>How many frames the spare trees of a renderer have room for. For tests: none after <see cref="LetGo"/>.</summary>
    internal int Room() => StatesOf(RendererOf(ref _handle)).Values.Sum(state => SpareOf(state).GetFrames().Array.Length);

    /// <summary>Lets go of them. In the circuit's turn only.</summary>
    internal void LetGo()
    {
        try
        {
            foreach (var state in StatesOf(RendererOf(ref _handle)).Values)
                SpareOf(state).Clear();
        }
        catch (Exception failed) when (failed is MissingFieldException or InvalidProgramException or TypeLoadException)
        {
            // Another framework than the one that was looked at: memory is paid instead.
            _unknown = true;
            log.SpareTreesUnknown(failed);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_renderer")]
    private static extern ref Renderer RendererOf(ref RenderHandle handle);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentStateById")]
    private static extern ref Dictionary<int, ComponentState> StatesOf(Renderer renderer);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_nextRenderTree")]
    private static extern ref RenderTreeBuilder SpareOf(ComponentState state);
}
