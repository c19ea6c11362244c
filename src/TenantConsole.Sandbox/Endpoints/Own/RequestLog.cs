using System.Diagnostics;
using TenantConsole.Sandbox.Protocol;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The last requests, for the page that shows the world; the page's own are left out. So are queries: they hold secrets.</summary>
internal sealed class RequestLog(TimeProvider time)
{
    public sealed record Line(DateTimeOffset At, string Method, string Path, int Status, int? Code, double Milliseconds, string? Shop, string? Fault);

    private const int Kept = 100;

    private readonly Lock _gate = new();
    private readonly Queue<Line> _lines = new();

    public long Total { get; private set; }

    public IReadOnlyList<Line> Latest
    {
        get { lock (_gate) return [.. _lines.Reverse()]; }
    }

    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Path.Value is "/" or "/_sandbox" or Pages.StylePath)
        {
            await next(context);
            return;
        }
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var line = new Line(time.GetUtcNow(), context.Request.Method, context.Request.Path, context.Response.StatusCode, context.Items[Envelope.CodeItem] as int?, Stopwatch.GetElapsedTime(start).TotalMilliseconds, context.Items[Envelope.ShopItem] as string, context.Items[Envelope.FaultItem] as string);
            lock (_gate)
            {
                Total++;
                _lines.Enqueue(line);
                if (_lines.Count > Kept) _lines.Dequeue();
            }
        }
    }
}
