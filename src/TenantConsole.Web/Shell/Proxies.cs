using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace TenantConsole.Web.Shell;

/// <summary>Believes what a proxy says of the visitor, if the proxy is one of <c>Proxy:Networks</c>: limits, sessions and the audit trail ask for their address.</summary>
internal static class Proxies
{
    public const string Setting = "Proxy:Networks";

    /// <summary>Reads the setting.</summary>
    /// <exception cref="OptionsValidationException">A network cannot be read; raised before the console listens.</exception>
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var names = builder.Configuration.GetSection(Setting).Get<string[]>() ?? builder.Configuration[Setting]?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var networks = names.Select(Network).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = networks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            networks.ForEach(options.KnownIPNetworks.Add);
        });
    }

    public static void UseProxies(this WebApplication app) => app.UseForwardedHeaders();

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new OptionsValidationException(Setting, typeof(ForwardedHeadersOptions), [$"The setting {Setting} is wrong: “{text}” is neither an address nor a network such as 10.0.0.0/8."]);
}
