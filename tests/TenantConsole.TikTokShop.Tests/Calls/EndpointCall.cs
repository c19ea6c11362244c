namespace TenantConsole.TikTokShop.Tests.Calls;

/// <summary>One method of the client, and the request that it has to become.</summary>
/// <param name="Endpoint">The name of the endpoint.</param>
/// <param name="Call">Calls the method.</param>
/// <param name="Request">Verb and path.</param>
/// <param name="Query">The endpoint's own parameters as <c>name=value</c>, decoded, joined by <c>&amp;</c>.</param>
/// <param name="Body">The JSON body; empty for none.</param>
internal sealed record EndpointCall(string Endpoint, Func<TikTokShopClient, Task> Call, string Request, string Query = "", string Body = "")
{
    /// <summary>The data object of the answer.</summary>
    public string Answer { get; init; } = "{}";
}
