using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

#pragma warning disable BL0006 // Render tree frames are read and replaced; decision 0020 says why.
#pragma warning disable ASP0006 // A mark takes the number of the frame whose place it takes.

namespace TenantConsole.Web.Components;

/// <summary>
/// The cells of a list's rows as texts of HTML, each sent once. What the browser has is forgotten here: in the tree that the renderer compares with stands a mark instead, and the same
/// cells are drawn as that mark from then on, which is no change. A row costs a circuit neither a component nor its text.
/// </summary>
public sealed class SentCells
{
    private const string Mark = "·";

    private Dictionary<object, Cells> _standing = [];
    private Dictionary<object, Cells> _drawing = [];
    private RenderTreeBuilder? _tree;

    /// <summary>Begins a drawing: what is not drawn until its end leaves the browser.</summary>
    internal void Begin()
    {
        (_standing, _drawing) = (_drawing, _standing);
        _drawing.Clear();
    }

    /// <summary>Ends a drawing; its tree is what the next one is compared with.</summary>
    internal void End(RenderTreeBuilder tree) => _tree = tree;

    /// <summary>What stands for a row's cells in this drawing.</summary>
    /// <param name="row">Which row of the table; a row keeps its element while this stays.</param>
    /// <param name="shows">All that the cells show. Something else is printed anew.</param>
    /// <param name="print">Prints them.</param>
    /// <returns>Null when they hold what the renderer must find again: they are components' work.</returns>
    internal MarkupString? Of<TShows>(object row, TShows shows, Func<string?> print) where TShows : IEquatable<TShows>
    {
        if (!(_standing.TryGetValue(row, out var standing) && standing is Cells<TShows> cells && cells.Shows.Equals(shows)))
            cells = new Cells<TShows>(shows) { Html = print() };
        _drawing[row] = cells;
        return cells.Html is { } html ? new MarkupString(html) : null;
    }

    /// <summary>Forgets what is drawn: the browser has it, or will have it, as the batch was written when it was drawn.</summary>
    internal void Forget()
    {
        if (_tree is not { } tree)
            return;
        _tree = null;
        var texts = new Dictionary<object, Cells>(ReferenceEqualityComparer.Instance);
        foreach (var cells in _drawing.Values)
        {
            if (cells.Html is { } html && !ReferenceEquals(html, Mark))
                texts[html] = cells;
        }

        if (texts.Count == 0)
            return;
        var marks = new RenderTreeBuilder();
        var frames = tree.GetFrames();
        for (var i = 0; i < frames.Count; i++)
        {
            ref var frame = ref frames.Array[i];
            if (frame.FrameType != RenderTreeFrameType.Markup || !texts.TryGetValue(frame.MarkupContent, out var cells))
                continue;
            marks.Clear();
            marks.AddMarkupContent(frame.Sequence, Mark);
            frame = marks.GetFrames().Array[0];
            cells.Html = Mark;
        }

        marks.Clear();
    }

    private abstract class Cells
    {
        public string? Html { get; set; }
    }

    private sealed class Cells<TShows>(TShows shows) : Cells
    {
        public TShows Shows { get; } = shows;
    }
}
