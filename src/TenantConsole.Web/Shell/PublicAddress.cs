namespace TenantConsole.Web.Shell;

/// <summary>
/// The address that people type, which a proxy may keep apart from the one this process listens on. Links in mail begin with it, never with a
/// request's own Host header, and cookies are bound to TLS when it has it. Setting <c>Public:Url</c>; without it, the first of <c>Urls</c>.
/// </summary>
/// <param name="Url">Scheme, host and port.</param>
public sealed record PublicAddress(Uri Url)
{
    /// <summary>True when people come over TLS.</summary>
    public bool IsHttps => Url.Scheme == Uri.UriSchemeHttps;

    /// <summary>The whole address of a path of ours.</summary>
    public string Of(string path) => new Uri(Url, path).AbsoluteUri;

    /// <summary>A cookie's name, with the prefix that lets browsers take it only over TLS, from this host, for all of it.</summary>
    public string Cookie(string name) => IsHttps ? "__Host-" + name : name;

    /// <summary>Whether the cookie is for TLS alone.</summary>
    public CookieSecurePolicy Secure => IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
