namespace TenantConsole.TikTokShop;

/// <summary>The facts about one endpoint of the API host that the pipeline needs.</summary>
/// <param name="Name">Ours: resource and verb, such as <c>orders.search</c>. Used in settings, errors and logs.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">With <c>{version}</c> where the version stands.</param>
/// <param name="Version">The version that the client's records were written for: six digits.</param>
/// <param name="Cipher">Whether the request names a shop.</param>
/// <param name="Repeat">Whether sending it twice does no harm.</param>
/// <param name="Page">The title of the platform's page that describes it.</param>
public sealed record Endpoint(string Name, HttpMethod Method, string Path, string Version, EndpointCipher Cipher, EndpointRepeat Repeat, string Page)
{
    /// <summary>The path with a version filled in.</summary>
    public string PathOf(string version) => Path.Replace("{version}", version, StringComparison.Ordinal);
}
