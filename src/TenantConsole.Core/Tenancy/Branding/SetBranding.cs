using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access;
using TenantConsole.Core.Audit;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>Changes the face of the agency or of one of its clients: name (the agency's), colour, logo.</summary>
/// <remarks>The audit entry says that the logo was changed and keeps its hash, not its bytes.</remarks>
[UseCase(Permission.BrandingEdit, AgencyWide = true)]
public sealed class SetBranding(TenantDatabases databases, TimeProvider clock)
{
    /// <summary>What is chosen.</summary>
    /// <param name="Client">The client; null for the agency.</param>
    /// <param name="Name">The agency's name on screens and reports; left alone for clients, which are renamed elsewhere.</param>
    /// <param name="Color">The colour; null for none.</param>
    /// <param name="NewLogo">A new logo, as it was uploaded.</param>
    /// <param name="RemoveLogo">Take the logo away.</param>
    public sealed record Request(ClientId? Client, string? Name, string? Color, byte[]? NewLogo = null, bool RemoveLogo = false);

    /// <summary>Changes it.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, Request request, CancellationToken cancellationToken)
    {
        if (actor.LacksEverywhere(Permission.BrandingEdit) is { } refusal)
            return refusal;
        if (request.Client is null && request.Name?.Trim() is not { Length: > 0 and <= 200 })
            return BrandProblems.NameLength;
        var color = string.IsNullOrWhiteSpace(request.Color) ? null : request.Color.Trim().ToLowerInvariant();
        if (color is not null && AccentColors.Of(color) is { Ok: false } refused)
            return refused.Problem;
        LogoImage? image = null;
        if (request.NewLogo is { } file)
        {
            var read = LogoImage.Read(file);
            if (!read.Ok)
                return read.Problem;
            image = read.Value;
        }

        await using var db = databases.Open(actor, Permission.BrandingEdit);
        var agency = await db.Agencies.SingleAsync(cancellationToken);
        var client = request.Client is { } id ? await db.Clients.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) : null;
        if (request.Client is not null && client is null)
            return BrandProblems.UnknownClient;

        var (oldColor, oldLogo) = client is null ? (agency.Color, agency.LogoId) : (client.Color, client.LogoId);
        var logo = request.RemoveLogo && image is null ? null : oldLogo;
        if (image is not null)
        {
            var added = new Logo { TenantId = db.Tenant, Id = EntityId.New<LogoId>(clock), ClientId = client?.Id, ContentType = image.ContentType, Content = image.Content, CreatedAt = clock.GetUtcNow() };
            db.Logos.Add(added);
            logo = added.Id;
        }

        var oldName = agency.BrandName ?? agency.Name;
        var name = client is null ? request.Name!.Trim() : oldName;
        if ((oldColor, oldLogo, oldName) == (color, logo, name))
            return Done.Result;
        if (client is null)
            (agency.BrandName, agency.Color, agency.LogoId) = (name == agency.Name ? null : name, color, logo);
        else
            (client.Color, client.LogoId) = (color, logo);
        if (oldLogo is { } gone && logo != oldLogo)
            db.Logos.RemoveRange(await db.Logos.Where(l => l.Id == gone).ToListAsync(cancellationToken));
        db.Record(
            actor, clock, "tenancy.branding-changed", client is null ? ("branding", db.Tenant.ToString()) : ("client", client.Id.ToString()),
            new { Name = client is null ? oldName : null, Color = oldColor, Logo = oldLogo?.Value }, new { Name = client is null ? name : null, Color = color, Logo = logo?.Value });
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.TellAsync(TenancyNotice.Brand, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Done.Result;
    }
}
