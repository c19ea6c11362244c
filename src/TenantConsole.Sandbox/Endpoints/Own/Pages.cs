using System.Text.Encodings.Web;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>The frame of the sandbox's few HTML pages.</summary>
internal static class Pages
{
    public const string StylePath = "/open/style.css";

    public const string Style = """
        :root { color-scheme: light dark; --ground: #f6f6f4; --card: #fff; --text: #1b1b1a; --quiet: #5c5c58; --line: #d9d9d4; --accent: #0b6b5b; --on-accent: #fff; --focus: #1d5fd1; }
        @media (prefers-color-scheme: dark) { :root { --ground: #161615; --card: #212120; --text: #f0f0ec; --quiet: #adada6; --line: #3d3d3a; --accent: #5fd0b8; --on-accent: #08201b; --focus: #8db6ff; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        main.narrow { max-width: 36rem; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
        p { margin: 0 0 1rem; }
        .seller b { color: var(--text); }
        a { color: var(--accent); }
        .quiet { color: var(--quiet); }
        .mark { display: inline-block; padding: .125rem .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--quiet); font-size: .8125rem; margin-bottom: 1rem; }
        fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; }
        legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
        .seller { display: flex; gap: .75rem; align-items: flex-start; padding: .75rem 1rem; margin-bottom: .5rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
        .seller:has(input:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
        .seller input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--accent); flex: none; }
        .seller b, .seller span { display: block; overflow-wrap: anywhere; }
        .seller span { color: var(--quiet); font-size: .875rem; }
        .actions { display: flex; flex-wrap: wrap; gap: .75rem; }
        button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; border-radius: .5rem; border: 1px solid var(--line); background: var(--card); color: var(--text); cursor: pointer; }
        button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        .scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; }
        th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
        tr:last-child td { border-bottom: 0; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        code { font-size: .875rem; overflow-wrap: anywhere; }
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
