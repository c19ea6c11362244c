using TenantConsole.Core.Access;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access.Pages;
using TenantConsole.Web.Modules.Lists;

namespace TenantConsole.Web.Modules.Access;

/// <summary>The lists of people and of access as files. Small lists: they are made while the browser waits.</summary>
public static class AccessExports
{
    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapAccessExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(MembersState.Path + "/export", MembersAsync).RequireAuthorization(Permission.MemberManage);
        endpoints.MapGet("/settings/access/export", AccessAsync).RequireAuthorization(Permission.MemberManage);
        return endpoints;
    }

    // One address for the views of one list, as the page has.
    private static Task<IResult> MembersAsync(
        string? format, ExportMembers members, ExportInvitations invitations, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken)
    {
        var state = MembersState.FromQuery(http.Request.QueryString.Value ?? "");
        return state.View == MembersState.Invited
            ? ListFiles.SendAsync("invitations", format, current, clock, http,
                (actor, kind, zone, target) => invitations.RunAsync(actor, new(kind, zone), target, cancellationToken), cancellationToken)
            : ListFiles.SendAsync("members", format, current, clock, http,
                (actor, kind, zone, target) => members.RunAsync(actor, new(state.Filter, kind, zone), target, cancellationToken), cancellationToken);
    }

    private static Task<IResult> AccessAsync(
        string? format, string? permission, string? store, string? member, ExportAccess export, CurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken) =>
        ListFiles.SendAsync("access", format, current, clock, http,
            (actor, kind, zone, target) => export.RunAsync(
                actor, new(permission, EntityId.Parse<StoreId>(store), EntityId.Parse<MemberId>(member), kind, zone), target, cancellationToken), cancellationToken);
}
