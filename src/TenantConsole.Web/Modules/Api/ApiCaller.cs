using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules.Api;

/// <summary>Who sent the request, put there by <see cref="ApiGate"/>.</summary>
internal sealed record ApiCaller(Actor Actor)
{
    /// <summary>The actor of a request that the gate let in.</summary>
    public static Actor Of(HttpContext http) =>
        http.Features.Get<ApiCaller>()?.Actor ?? throw new InvalidOperationException("An address of the API was reached past its gate.");
}
