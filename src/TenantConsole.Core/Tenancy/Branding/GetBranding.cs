using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>What was chosen for the agency or one of its clients, for the page that changes it.</summary>
[UseCase(Permission.BrandingEdit, AgencyWide = true)]
public sealed class GetBranding(TenantDatabases databases)
{
    /// <summary>What was chosen.</summary>
    /// <param name="Name">The client's name, or the agency's on screens.</param>
    /// <param name="Color">The colour; null when none was chosen.</param>
    /// <param name="Logo">The logo; null when none was chosen.</param>
    public sealed record Chosen(string Name, string? Color, LogoId? Logo);

    /// <summary>Reads it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="client">The client; null for the agency.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<Chosen>> RunAsync(Actor actor, ClientId? client, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.BrandingEdit) is { } refusal)
            return refusal;
        await using var db = databases.Open(actor, Permission.BrandingEdit);
        if (client is not { } id)
            return await db.Agencies.Select(a => new Chosen(a.BrandName ?? a.Name, a.Color, a.LogoId)).SingleAsync(cancellationToken);
        return await db.Clients.Where(c => c.Id == id).Select(c => new Chosen(c.Name, c.Color, c.LogoId)).SingleOrDefaultAsync(cancellationToken) is { } chosen ? chosen : BrandProblems.UnknownClient;
    }
}
