using Microsoft.Extensions.Localization;
using TenantConsole.Core.Stores;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Stores;

/// <summary>How a store shows itself: stamp, colour, state.</summary>
public static class StoreFace
{
    /// <summary>When the rest of a consent is short enough that a person should look.</summary>
    public static readonly TimeSpan ConsentSoon = StoreFilter.ConsentSoon;

    /// <summary>Stamp, name and market of a store.</summary>
    public static StoreLabel Label(ListStores.Row store) =>
        new(Letters(store.Name), store.Name, StoreColor.At(store.Stamp), $"{store.Market} · {store.Currency}");

    /// <summary>The state of its connection, for people: a consent that ends soon is worth a look before it breaks.</summary>
    public static StatusWord Word(ListStores.Row store, DateTimeOffset now) => store.State switch
    {
        ConnectionState.Disconnected => StatusWord.ConnectionDisconnected,
        ConnectionState.Broken => StatusWord.ConnectionBroken,
        _ when store.ConsentExpiresAt - now < ConsentSoon => StatusWord.ConnectionExpiring,
        _ when store.LastSyncAt is null => StatusWord.ConnectionSyncing,
        _ => StatusWord.ConnectionConnected,
    };

    /// <summary>Two letters for the stamp: of the first two words, or the first two of one.</summary>
    public static string Letters(string name)
    {
        var words = name.Split([' ', '-', '·', '&', '.', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var letters = words switch
        {
            [] => "?",
            [var one] => new System.Globalization.StringInfo(one) is { LengthInTextElements: > 1 } text ? text.SubstringByTextElements(0, 2) : one,
            [var first, var second, ..] => First(first) + First(second),
        };
        return letters.ToUpperInvariant();
    }

    private static string First(string word) => new System.Globalization.StringInfo(word).SubstringByTextElements(0, 1);

    /// <summary>How long a token or a consent still counts, in words; nothing for a store that was disconnected.</summary>
    public static string Until(ListStores.Row store, DateTimeOffset at, DateTimeOffset now, IStringLocalizer<StoresTexts> stores, IStringLocalizer<ShellTexts> texts) =>
        store.State == ConnectionState.Disconnected ? "—" : at <= now ? stores["Expired"] : stores["In", TimeWords.Span(at - now, texts)];
}
