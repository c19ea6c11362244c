namespace TenantConsole.Web.Modules.Audit;

/// <summary>The pages of the records that the trail speaks of.</summary>
public static class RecordLinks
{
    /// <summary>The record's address; null when it has no page of its own.</summary>
    public static string? Of(string kind, string id) => kind switch
    {
        "order" => $"/orders/{id}",
        "store" => $"/settings/stores?open={id}",
        "run" => $"/runs/{id}",
        "client" => $"/settings/clients?open={id}",
        "delivery" => $"/webhooks/{id}",
        "member" => "/settings/members",
        "branding" => "/settings/branding",
        _ => null,
    };
}
