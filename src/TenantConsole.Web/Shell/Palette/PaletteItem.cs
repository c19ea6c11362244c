namespace TenantConsole.Web.Shell.Palette;

/// <summary>A line of the palette. Exactly one of the three says what choosing it does.</summary>
/// <param name="Key">What names it again later: <c>page:/orders</c>, <c>store:…</c>. No words, no data: the browser keeps it.</param>
/// <param name="Group">Where it stands.</param>
/// <param name="Title">Its words.</param>
/// <param name="Icon">Name in <c>icons.svg</c> without the <c>i-</c>.</param>
/// <param name="Detail">What tells it from others of the same name.</param>
/// <param name="Href">Goes there.</param>
/// <param name="Command">Something the script does: <c>theme=dark</c>, <c>keys</c>, <c>submit=…</c>.</param>
/// <param name="Action">Something the server does.</param>
public sealed record PaletteItem(string Key, PaletteGroup Group, string Title, string Icon, string? Detail = null, string? Href = null, string? Command = null, PaletteAction? Action = null);
