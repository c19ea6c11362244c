using Microsoft.AspNetCore.Authorization;
using TenantConsole.Core.Access;

namespace TenantConsole.Web.Modules.Access;

/// <summary>Decides the policies by the grants of this moment, not by what the cookie once said.</summary>
public sealed class PermissionHandler(Actors actors, Sightings sightings) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc />
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.UserId() is { } user && context.User.Agency() is { } tenant
            && await actors.FindAsync(user, tenant, CancellationToken.None) is { Ok: true } found
            && (requirement.Permission is null || found.Value.Has(requirement.Permission)))
        {
            context.Succeed(requirement);
            await sightings.NoteAsync(found.Value, CancellationToken.None);
        }
    }
}
