using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TenantConsole.Web.Components;

#pragma warning disable BL0006 // What a circuit would send is read.

namespace TenantConsole.Web.Tests.Components;

/// <summary>With this framework's way of comparing trees, cells that were forgotten are not sent again, and are when they show something else.</summary>
public sealed class SentCellsTests : IAsyncDisposable
{
    private readonly Circuit _circuit = new();
    private readonly List<(int Element, string Text)> _rows = [(0, "a"), (1, "b"), (2, "c")];

    [Fact]
    public async Task Cells_AreSentOnce()
    {
        var table = await _circuit.OpenAsync(Draw);
        Assert.Equal(["a", "b", "c"], _circuit.TakeSent());

        await _circuit.DrawAsync(table);

        Assert.Equal(["·", "·", "·"], _circuit.Standing(table));
        Assert.Empty(_circuit.TakeSent());
    }

    [Fact]
    public async Task RowThatShowsSomethingElse_IsSentAlone_AndTurnedIntoIt()
    {
        var table = await _circuit.OpenAsync(Draw);
        _circuit.TakeSent();
        _rows[1] = (1, "B");

        await _circuit.DrawAsync(table);

        Assert.Equal(["B"], _circuit.TakeSent());
        Assert.Equal([RenderTreeEditType.StepIn, RenderTreeEditType.UpdateMarkup, RenderTreeEditType.StepOut], _circuit.Edits);
        await _circuit.DrawAsync(table);
        Assert.Empty(_circuit.TakeSent());
    }

    [Fact]
    public async Task RowThatMoves_IsNotSentAgain()
    {
        var table = await _circuit.OpenAsync(Draw);
        _circuit.TakeSent();
        _rows.Reverse();

        await _circuit.DrawAsync(table);

        Assert.Empty(_circuit.TakeSent());
        Assert.Contains(RenderTreeEditType.PermutationListEntry, _circuit.Edits);
    }

    [Fact]
    public async Task RowThatLeft_IsSentWhenItComesBack()
    {
        var table = await _circuit.OpenAsync(Draw);
        _circuit.TakeSent();
        var left = _rows[2];
        _rows.RemoveAt(2);
        await _circuit.DrawAsync(table);
        Assert.Empty(_circuit.TakeSent());
        _rows.Add(left);

        await _circuit.DrawAsync(table);

        Assert.Equal(["c"], _circuit.TakeSent());
    }

    [Fact]
    public async Task DrawnAgainBeforeTheBrowserAnswers_NothingIsSentTwice()
    {
        _circuit.Silent = true;
        var table = await _circuit.OpenAsync(Draw);
        _circuit.TakeSent();

        await _circuit.DrawAsync(table);

        Assert.Equal(["a", "b", "c"], _circuit.Standing(table));
        Assert.Empty(_circuit.TakeSent());
    }

    public async ValueTask DisposeAsync() => await _circuit.DisposeAsync();

    private RenderFragment Draw(SentCells sent) => builder =>
    {
        foreach (var (element, text) in _rows)
        {
            builder.OpenElement(0, "tr");
            builder.SetKey(element);
            builder.AddContent(1, sent.Of(element, text, () => text));
            builder.CloseElement();
        }
    };

    /// <summary>Remembers what a circuit would send of its components.</summary>
    private sealed class Circuit() : Renderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance)
    {
        private readonly List<string> _sent = [];
        private readonly TaskCompletionSource _never = new();

        public bool Silent { get; set; }

        public List<RenderTreeEditType> Edits { get; private set; } = [];

        public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

        protected override RendererInfo RendererInfo { get; } = new("Server", isInteractive: true);

        public Task<int> OpenAsync(Func<SentCells, RenderFragment> draw) => Dispatcher.InvokeAsync(() =>
        {
            var id = AssignRootComponentId(new GridColumns());
            _ = RenderRootComponentAsync(id, Parameters(draw));
            return id;
        });

        public Task DrawAsync(int table) => Dispatcher.InvokeAsync(() => { _ = RenderRootComponentAsync(table); });

        public List<string> TakeSent()
        {
            var sent = _sent.ToList();
            _sent.Clear();
            return sent;
        }

        public IEnumerable<string> Standing(int table)
        {
            var frames = GetCurrentRenderTreeFrames(table);
            return frames.Array.Take(frames.Count).Where(f => f.FrameType == RenderTreeFrameType.Markup).Select(f => f.MarkupContent);
        }

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
        {
            Edits = [];
            for (var i = 0; i < renderBatch.UpdatedComponents.Count; i++)
            {
                foreach (var edit in renderBatch.UpdatedComponents.Array[i].Edits)
                {
                    Edits.Add(edit.Type);
                    if (edit.Type is not (RenderTreeEditType.UpdateMarkup or RenderTreeEditType.PrependFrame))
                        continue;
                    var frame = renderBatch.ReferenceFrames.Array[edit.ReferenceFrameIndex];
                    var end = edit.ReferenceFrameIndex + (frame.FrameType == RenderTreeFrameType.Element ? frame.ElementSubtreeLength : frame.FrameType == RenderTreeFrameType.Region ? frame.RegionSubtreeLength : 1);
                    for (var at = edit.ReferenceFrameIndex; at < end; at++)
                    {
                        if (renderBatch.ReferenceFrames.Array[at] is { FrameType: RenderTreeFrameType.Markup } markup)
                            _sent.Add(markup.MarkupContent);
                    }
                }
            }

            return Silent ? _never.Task : Task.CompletedTask;
        }

        protected override void HandleException(Exception exception) => ExceptionDispatchInfo.Capture(exception).Throw();

        private static ParameterView Parameters(Func<SentCells, RenderFragment> draw) =>
            ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(GridColumns.ChildContent)] = (RenderFragment<SentCells>)(sent => draw(sent)) });
    }
}
