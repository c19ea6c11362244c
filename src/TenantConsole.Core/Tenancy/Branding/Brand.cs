namespace TenantConsole.Core.Tenancy.Branding;

/// <summary>Whose face a screen or a report has.</summary>
/// <param name="Name">The name on it.</param>
/// <param name="Logo">The logo; null for the console's mark.</param>
/// <param name="Color">The colour, which <see cref="AccentColors"/> turns into tokens; null for the console's own.</param>
/// <param name="Client">The client whose it is; null for the agency's.</param>
/// <param name="Agency">The agency's name, whoever's face it is.</param>
public sealed record Brand(string Name, LogoId? Logo, string? Color, ClientId? Client, string Agency)
{
    /// <summary>A client's: what it does not have is the agency's.</summary>
    public static Brand Of(Client client, Agency agency) =>
        new(client.Name, client.LogoId ?? agency.LogoId, client.Color ?? agency.Color, client.Id, agency.BrandName ?? agency.Name);

    /// <summary>The agency's.</summary>
    public static Brand Of(Agency agency) => new(agency.BrandName ?? agency.Name, agency.LogoId, agency.Color, null, agency.BrandName ?? agency.Name);
}
