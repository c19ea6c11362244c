using TenantConsole.Core.Access;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Web.Modules.Access.Pages;

/// <summary>A role being chosen: what stands in the two boxes of its line.</summary>
public sealed class GrantDraft
{
    private const string Client = "client:";
    private const string Store = "store:";

    /// <summary>The role's name; empty until one is chosen.</summary>
    public string Role { get; set; } = "";

    /// <summary>Empty for all stores, else <c>client:id</c> or <c>store:id</c>.</summary>
    public string Where { get; set; } = "";

    /// <summary>A line that shows a grant.</summary>
    public static GrantDraft Of(GrantRequest grant) => new()
    {
        Role = grant.Role,
        Where = grant.Client is { } client ? WhereOf(client) : grant.Store is { } store ? WhereOf(store) : "",
    };

    /// <summary>The grants of those lines that have a role, each once.</summary>
    public static IReadOnlyList<GrantRequest> Read(IEnumerable<GrantDraft> lines) => [.. lines.Where(l => l.Role.Length > 0).Select(l => l.Grant).Distinct()];

    /// <summary>The value of a client's stores.</summary>
    public static string WhereOf(ClientId client) => Client + client;

    /// <summary>The value of a store.</summary>
    public static string WhereOf(StoreId store) => Store + store;

    private GrantRequest Grant => new(
        Role,
        Where.StartsWith(Client, StringComparison.Ordinal) ? EntityId.Parse<ClientId>(Where[Client.Length..]) : null,
        Where.StartsWith(Store, StringComparison.Ordinal) ? EntityId.Parse<StoreId>(Where[Store.Length..]) : null);
}
