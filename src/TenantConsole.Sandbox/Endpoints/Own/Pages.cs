using System.Text.Encodings.Web;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The frame of the sandbox's few HTML pages.</summary>
internal static class Pages
{
    public const string StylePath = "/open/style.css";

    /// <summary>The product's colours and type, written out: the sandbox has no file of the product's.</summary>
    public const string Style = """
        :root { color-scheme: light dark;
          --canvas: light-dark(#f1f4f5, #0b1214); --surface: light-dark(#ffffff, #121a1e); --sunken: light-dark(#f7fafa, #0e1619); --line: light-dark(#dce2e4, #253034); --edge: light-dark(#748389, #6e7d83);
          --ink: light-dark(#122228, #e9eeef); --ink-2: light-dark(#394b52, #b6c0c3); --ink-3: light-dark(#526269, #96a3a7); --accent: light-dark(#006375, #68d0de); --on-accent: light-dark(#ffffff, #07191d);
          --accent-tint: light-dark(#e6f5f8, #0f2b33); --bad: light-dark(#a01722, #f58f87); --bad-tint: light-dark(#fdecea, #3c1b1c); --good: light-dark(#1a6f4d, #7fe3b8); --warn: light-dark(#8f5000, #e9c069); }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--canvas); color: var(--ink); font: 400 .875rem/1.45 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; }
        main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        main.narrow { max-width: 36rem; font-size: 1rem; }
        h1 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; letter-spacing: -.015em; margin: 0 0 .25rem; }
        h2 { font-size: .875rem; font-weight: 650; margin: 1.75rem 0 .5rem; }
        p { margin: 0 0 1rem; }
        a { color: var(--accent); }
        .quiet { color: var(--ink-3); }
        .mark { display: inline-block; padding: .0625rem .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--ink-3); font-size: .75rem; margin-bottom: .75rem; }
        .note { background: var(--bad-tint); color: var(--bad); border-radius: .375rem; padding: .5rem .75rem; }
        fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; }
        legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
        .seller { display: flex; gap: .75rem; align-items: flex-start; padding: .75rem 1rem; margin-bottom: .5rem; background: var(--surface); border: 1px solid var(--line); border-radius: .625rem; cursor: pointer; }
        .seller:has(input:checked) { border-color: var(--accent); background: var(--accent-tint); }
        .seller input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--accent); flex: none; }
        .seller b, .seller span { display: block; overflow-wrap: anywhere; }
        .seller b { color: var(--ink); }
        .seller span { color: var(--ink-2); font-size: .875rem; }
        .actions { display: flex; flex-wrap: wrap; gap: .5rem; }
        button, select, input:not([type=radio]) { font: inherit; min-height: 2.25rem; padding: .25rem .625rem; border-radius: .375rem; border: 1px solid var(--edge); background: var(--surface); color: var(--ink); max-width: 100%; }
        button { font-weight: 600; cursor: pointer; padding-inline: .875rem; }
        button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
        input[type=number] { width: 6.5rem; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        .desk { columns: 3 19rem; column-gap: .75rem; }
        .card { background: var(--surface); border: 1px solid var(--line); border-radius: .625rem; padding: .75rem 1rem 1rem; min-width: 0; break-inside: avoid; margin-bottom: .75rem; }
        .card h2 { margin: 0 0 .5rem; }
        .card form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-bottom: .625rem; }
        .card form:last-child { margin-bottom: 0; }
        .card label { display: grid; gap: .125rem; font-size: .75rem; color: var(--ink-3); min-width: 0; }
        .card .wide { flex: 1 1 100%; }
        .card ul { margin: 0 0 .625rem; padding: 0; list-style: none; }
        .card li { padding: .25rem 0; border-bottom: 1px solid var(--line); }
        .card p { margin-bottom: .625rem; } .card :last-child { margin-bottom: 0; }
        .scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: .625rem; }
        table { border-collapse: collapse; width: 100%; font-size: .8125rem; }
        th { background: var(--sunken); color: var(--ink-3); font-weight: 600; font-size: .75rem; }
        th, td { text-align: left; padding: .4375rem .625rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
        tr:last-child td { border-bottom: 0; }
        .number { text-align: right; }
        .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
        code { font-size: .94em; overflow-wrap: anywhere; }
        @media (max-width: 40rem), (pointer: coarse) { button, select, input:not([type=radio]) { min-height: 2.75rem; } }
        """;

    public static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    public static IResult Show(string title, string body, bool narrow = false, int status = 200) => Results.Content($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <link rel="stylesheet" href="{StylePath}">
        <link rel="icon" href="data:,">
        </head>
        <body>
        <main{(narrow ? " class=\"narrow\"" : "")}>
        {body}
        </main>
        </body>
        </html>
        """, "text/html; charset=utf-8", statusCode: status);
}
