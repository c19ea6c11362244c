using Microsoft.AspNetCore.Mvc;
using TenantConsole.Core.Access.Preferences;
using TenantConsole.Web.Modules.Access;

namespace TenantConsole.Web.Modules.Personal;

/// <summary>What people keep for themselves: preferences and notifications.</summary>
public static class PersonalWeb
{
    /// <summary>What the quick switches send: parts that are absent stay.</summary>
    /// <param name="Theme"><c>light</c>, <c>dark</c> or <c>system</c>.</param>
    /// <param name="Density"><c>compact</c> or <c>comfortable</c>.</param>
    public sealed record Look(string? Theme = null, string? Density = null);

    /// <summary>Maps the quick switches: the script has changed the page already, this keeps it.</summary>
    public static IEndpointRouteBuilder MapPersonal(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/preferences/look", SaveAsync).RequireAuthorization();
        return endpoints;
    }

    // JSON is asked for on purpose: a foreign page cannot send it without being asked first, and the cookie does not come along.
    private static async Task<IResult> SaveAsync([FromBody] Look look, CurrentActor current, GetPreferences get, SavePreferences save, CancellationToken cancellationToken)
    {
        if (await current.GetAsync(cancellationToken) is not { } actor || (await get.RunAsync(actor, cancellationToken)) is not { Ok: true } known)
            return Results.Forbid();
        var now = known.Value ?? MemberPreferences.None;
        var saved = await save.RunAsync(actor, now with
        {
            Theme = look.Theme switch { "light" => ThemeChoice.Light, "dark" => ThemeChoice.Dark, "system" => null, _ => now.Theme },
            Density = look.Density switch { "compact" => DensityChoice.Compact, "comfortable" => DensityChoice.Comfortable, _ => now.Density },
        }, cancellationToken);
        return saved.Ok ? Results.NoContent() : Results.Problem(saved.Problem.Message, statusCode: StatusCodes.Status400BadRequest);
    }
}
