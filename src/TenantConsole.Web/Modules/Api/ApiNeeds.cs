namespace TenantConsole.Web.Modules.Api;

/// <summary>What an operation of the API asks of a key: looked at before anything else of the request is, and written into the document.</summary>
/// <param name="Permission">The permission.</param>
/// <param name="OwnWithout">True when a key may also look at what it started itself; the use case then decides alone.</param>
internal sealed record ApiNeeds(string Permission, bool OwnWithout = false);
