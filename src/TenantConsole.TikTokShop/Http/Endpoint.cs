namespace TenantConsole.TikTokShop;

/// <summary>The facts about one endpoint of the API host that the pipeline needs.</summary>
/// <param name="Name">Ours: resource and verb, such as <c>orders.search</c>. Used in settings, errors and logs.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">With <c>{version}</c> where the version stands, and at most one more name in braces where an id stands.</param>
/// <param name="Version">The version that the client's records were written for: six digits.</param>
/// <param name="Cipher">Whether the request names a shop.</param>
/// <param name="Repeat">Whether sending it twice does no harm.</param>
/// <param name="Page">The title of the platform's page that describes it.</param>
public sealed record Endpoint(string Name, HttpMethod Method, string Path, string Version, EndpointCipher Cipher, EndpointRepeat Repeat, string Page)
{
    /// <summary>The path with a version filled in; the id, if the path has one, stays in braces.</summary>
    public string PathOf(string version) => Path.Replace("{version}", version, StringComparison.Ordinal);

    /// <summary>The path with version and id filled in, as it is signed and sent.</summary>
    /// <exception cref="ArgumentException">The path has an id and none is given, or the other way round.</exception>
    internal string PathOf(string version, string? id)
    {
        var path = PathOf(version);
        var start = path.IndexOf('{', StringComparison.Ordinal);
        if (start < 0 == id is not null) throw new ArgumentException($"{Name} {(id is null ? "needs an id" : "takes no id")}.", nameof(id));
        return start < 0 ? path : string.Concat(path.AsSpan(0, start), Uri.EscapeDataString(id!), path.AsSpan(path.IndexOf('}', StringComparison.Ordinal) + 1));
    }
}
