using TenantConsole.Sandbox.Protocol;
using TenantConsole.Sandbox.World;

namespace TenantConsole.Sandbox.Endpoints;

/// <summary>A shop's webhooks, one address a topic.</summary>
internal sealed class EventEndpoints(SandboxSettings settings) : IApiEndpoints
{
    private const string Path = "/event/202309/webhooks";
    private const string Scope = "seller.authorization.info";

    public void Map(EndpointTable table)
    {
        table.OfShop("GET", Path, Scope, List);
        table.OfShop("PUT", Path, Scope, Set);
        table.OfShop("DELETE", Path, Scope, Delete);
    }

    private static ApiResult List(ApiCall call) => call.At(() =>
    {
        var set = call.World.Notices.Subscriptions.Where(pair => pair.Key != NoticesArea.Everything).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return ApiResult.Of(new
        {
            TotalCount = set.Count,
            Webhooks = set.Select(pair => new { EventType = pair.Key, pair.Value.Address, pair.Value.CreateTime, pair.Value.UpdateTime }),
        });
    });

    private ApiResult Set(ApiCall call)
    {
        var input = call.Input;
        var topic = input.NeedOneOf("event_type", Topics.Names);
        var address = input.NeedText("address", 255);
        if (!IsAllowed(address)) throw new Refusal(settings.StrictWebhooks ? "address must be an https address with a host name and no port" : "address must be an absolute http or https address");
        return call.At(() =>
        {
            call.World.Do("notices.subscribe", new NoticesArea.Subscribed(topic, address));
            return ApiResult.Empty;
        });
    }

    private static ApiResult Delete(ApiCall call)
    {
        var topic = call.Input.NeedOneOf("event_type", Topics.Names);
        return call.At(() =>
        {
            if (call.World.Notices.Subscriptions.ContainsKey(topic)) call.World.Do("notices.subscribe", new NoticesArea.Subscribed(topic, null));
            return ApiResult.Empty;
        });
    }

    /// <summary>The real platform wants https, a host name and the usual port; laptops and tests have neither.</summary>
    private bool IsAllowed(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.UserInfo.Length > 0) return false;
        return !settings.StrictWebhooks || url.Scheme == "https" && url.IsDefaultPort && url.HostNameType == UriHostNameType.Dns;
    }
}
