using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

#pragma warning disable BL0006 // Render tree frames are read, to write them as text.

namespace TenantConsole.Web.Components;

/// <summary>
/// Writes what only prints as one text of HTML. A hundred frames a row cost a circuit more than their text does: to compare, to send, and most of all to compress.
/// </summary>
internal static class PrintedHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly HashSet<string> Void = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    [ThreadStatic] private static RenderTreeBuilder? _builder;
    [ThreadStatic] private static StringBuilder? _text;

    /// <summary>The HTML; null when the renderer must find something in it again: a component, an event handler, a reference.</summary>
    public static string? Of(RenderFragment content)
    {
        var (builder, text) = (_builder ??= new RenderTreeBuilder(), _text ??= new StringBuilder(4096));
        try
        {
            content(builder);
            var frames = builder.GetFrames();
            return Write(frames.Array, 0, frames.Count, text) ? text.ToString() : null;
        }
        finally
        {
            builder.Clear();
            text.Clear();
        }
    }

    private static bool Write(RenderTreeFrame[] frames, int from, int to, StringBuilder text)
    {
        for (var i = from; i < to; i++)
        {
            ref var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    text.Append(Encoder.Encode(frame.TextContent));
                    break;
                case RenderTreeFrameType.Markup:
                    text.Append(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Region:
                    break; // its content follows
                case RenderTreeFrameType.Element:
                    if (!WriteElement(frames, i, text))
                        return false;
                    i += frame.ElementSubtreeLength - 1;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool WriteElement(RenderTreeFrame[] frames, int at, StringBuilder text)
    {
        var (name, end) = (frames[at].ElementName, at + frames[at].ElementSubtreeLength);
        text.Append('<').Append(name);
        var content = at + 1;
        for (; content < end && frames[content].FrameType == RenderTreeFrameType.Attribute; content++)
        {
            if (!WriteAttribute(ref frames[content], text))
                return false;
        }

        text.Append('>');
        if (!Write(frames, content, end, text))
            return false;
        if (!Void.Contains(name))
            text.Append("</").Append(name).Append('>');
        return true;
    }

    private static bool WriteAttribute(ref RenderTreeFrame frame, StringBuilder text)
    {
        if (frame.AttributeValue is Delegate or EventCallback || frame.AttributeEventHandlerId != 0 || frame.AttributeName.StartsWith("__", StringComparison.Ordinal))
            return false;
        if (frame.AttributeValue is null or false)
            return true;
        text.Append(' ').Append(frame.AttributeName);
        if (frame.AttributeValue is not true)
            text.Append("=\"").Append(Encoder.Encode(frame.AttributeValue.ToString() ?? "")).Append('"');
        return true;
    }
}
