namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>What somebody else changed of a key, in words: pure.</summary>
public static class ApiKeyDifference
{
    /// <summary>The differences, in the order of the form; empty when there are none.</summary>
    /// <param name="seen">As the key was when the asker began.</param>
    /// <param name="now">As it is.</param>
    public static IReadOnlyList<string> Of(ApiKeyWish seen, ApiKeyWish now)
    {
        var words = new List<string>();
        Add(seen.Name != now.Name, "name", now.Name);
        Add(now.Permissions.Except(seen.Permissions).Any(), "given", Names(now, seen));
        Add(seen.Permissions.Except(now.Permissions).Any(), "taken", Names(seen, now));
        Add(seen.Reach != now.Reach || seen.Client != now.Client || !StoresOf(seen).SetEquals(StoresOf(now)), "stores");
        Add(seen.ExpiresAt != now.ExpiresAt, "expiry");
        Add(seen.PerMinute != now.PerMinute, "rate", now.PerMinute);
        return words;

        void Add(bool changed, string key, params object?[] arguments)
        {
            if (changed)
                words.Add(ApiKeyTexts.Say["apikeys.changed." + key, arguments]);
        }
    }

    private static HashSet<Tenancy.StoreId> StoresOf(ApiKeyWish wish) => [.. wish.Stores ?? []];

    private static string Names(ApiKeyWish more, ApiKeyWish fewer) =>
        PermissionTexts.Names(Permission.All.Where(p => more.Permissions.Contains(p) && !fewer.Permissions.Contains(p)));
}
