namespace TenantConsole.Core.Access;

/// <summary>What somebody could do before and can do after: what other roles would give them and take from them, in words.</summary>
/// <param name="Gains">What is new.</param>
/// <param name="Losses">What goes.</param>
public sealed record AccessChange(IReadOnlyList<AccessChange.Part> Gains, IReadOnlyList<AccessChange.Part> Losses)
{
    /// <summary>Permissions that share where they are gained or lost.</summary>
    /// <param name="Where">"all stores", "all stores but Glow Lab", or the stores by name.</param>
    /// <param name="Permissions">In the order of product.md.</param>
    public sealed record Part(string Where, IReadOnlyList<string> Permissions)
    {
        /// <summary>The permissions in words.</summary>
        public string Words => PermissionTexts.Names(Permissions);
    }

    /// <summary>True when they could do the same as before.</summary>
    public bool IsEmpty => Gains.Count == 0 && Losses.Count == 0;

    internal static AccessChange Of(AccessPicture picture, IEnumerable<GrantRequest> before, IEnumerable<GrantRequest> after)
    {
        var (had, has) = (picture.Reach(before), picture.Reach(after));
        return new AccessChange(Parts(picture, has, had), Parts(picture, had, has));
    }

    /// <summary>What the first reach and the second do not.</summary>
    private static List<Part> Parts(AccessPicture picture, IReadOnlyDictionary<string, Database.StoreScope> first, IReadOnlyDictionary<string, Database.StoreScope> second) =>
        [.. Permission.All.Where(first.ContainsKey)
            .Select(p => (Permission: p, Where: Beyond(picture, first[p], second.GetValueOrDefault(p, Database.StoreScope.Nothing))))
            .Where(p => p.Where is not null)
            .GroupBy(p => p.Where!, p => p.Permission)
            .Select(g => new Part(g.Key, [.. g]))];

    private static string? Beyond(AccessPicture picture, Database.StoreScope scope, Database.StoreScope other)
    {
        if (scope.All)
            return other.All ? null : other.IsEmpty ? AccessTexts.Say["where.all"] : AccessTexts.Say["where.all-but", picture.StoreWords(other.Stores)];
        var beyond = scope.Stores.Where(s => !other.Contains(s)).ToList();
        return beyond.Count == 0 ? null : picture.StoreWords(beyond);
    }
}
