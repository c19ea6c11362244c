using TenantConsole.Core.Access;

namespace TenantConsole.Web.Shell.Palette;

/// <summary>Finds a module's records for the palette, with the actor's permissions: it asks the same use cases as the module's pages.</summary>
public interface IPaletteSource
{
    /// <summary>The records that a text names, best first; few. The text has at least one character.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="text">What they typed, trimmed.</param>
    /// <param name="uri">The page's address, with the stores in scope.</param>
    /// <param name="cancellationToken">They typed on.</param>
    Task<IReadOnlyList<PaletteItem>> FindAsync(Actor actor, string text, string uri, CancellationToken cancellationToken);

    /// <summary>The record of a key from earlier; null when it is not this module's, or the actor may not see it any more.</summary>
    Task<PaletteItem?> AgainAsync(Actor actor, string key, string uri, CancellationToken cancellationToken);
}
