using Microsoft.Extensions.Localization;
using TenantConsole.Core.Access.ApiKeys;
using TenantConsole.Web.Components;
using TenantConsole.Web.Shell;

namespace TenantConsole.Web.Modules.Api;

/// <summary>How keys look in lists.</summary>
internal static class ApiKeyFace
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    /// <summary>Colour and shape of a key's state.</summary>
    public static StatusWord Word(ListApiKeys.Row key, DateTimeOffset now) => key.State switch
    {
        ApiKeyState.Revoked => StatusWord.ConnectionDisconnected,
        ApiKeyState.Expired => StatusWord.ConnectionBroken,
        ApiKeyState.MakerGone => StatusWord.ConnectionBroken,
        ApiKeyState.Rotating => StatusWord.ConnectionSyncing,
        _ => key.ExpiresAt - now < Soon ? StatusWord.ConnectionExpiring : StatusWord.ConnectionConnected,
    };

    /// <summary>The state's word, under <c>State.</c> in the texts.</summary>
    public static string Key(ListApiKeys.Row key, DateTimeOffset now) =>
        key.State == ApiKeyState.Active && key.ExpiresAt - now < Soon ? "Expiring" : key.State.ToString();

    /// <summary>The stores in words.</summary>
    public static string Stores(ListApiKeys.Row key, IStringLocalizer<ApiTexts> texts) => key.Reach switch
    {
        ApiKeyReach.Client => texts["Reach.ClientOf", key.Client ?? "—"],
        ApiKeyReach.Stores => key.Stores.Count == 1 ? key.Stores[0].Name : texts.Count("Reach.StoresOf", key.Stores.Count),
        _ => texts["Reach.All"],
    };
}
