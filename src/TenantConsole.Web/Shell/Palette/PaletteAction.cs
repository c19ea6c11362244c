using TenantConsole.Core;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Shell.Palette;

/// <summary>Something a person can do from anywhere. A module registers its own with <see cref="PaletteModule.AddPalette"/>.</summary>
/// <param name="Key">Its name: <c>orders.export</c>.</param>
/// <param name="Icon">Name in <c>icons.svg</c> without the <c>i-</c>.</param>
/// <param name="Texts">The module's resource class.</param>
/// <param name="Text">The text's key in it.</param>
/// <param name="Permission">Who holds it nowhere does not see the action; null for every member. Courtesy: the use case decides.</param>
/// <param name="Href">Goes there.</param>
/// <param name="Command">Something the script does.</param>
/// <param name="Run">Does it on the server and says where to go.</param>
/// <param name="Group">Actions, or pages for what is only somewhere to go.</param>
public sealed record PaletteAction(
    string Key, string Icon, Type Texts, string Text, string? Permission = null, string? Href = null, string? Command = null,
    Func<IServiceProvider, Actor, PaletteAction.Place, CancellationToken, Task<Result<string>>>? Run = null, PaletteGroup Group = PaletteGroup.Actions)
{
    /// <summary>Where the person is.</summary>
    /// <param name="Uri">The page's address, with the stores in scope.</param>
    /// <param name="Viewer">Their zone.</param>
    public sealed record Place(string Uri, Viewer Viewer);

    /// <summary>True when the actor may do it somewhere.</summary>
    public bool AllowedTo(Actor actor) => Permission is null || actor.Has(Permission);
}
