using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Texts;

namespace TenantConsole.Core.Access.Preferences;

/// <summary>Saves what the actor chose for themselves. No audit entry: it concerns nobody else.</summary>
[UseCase(null)]
public sealed class SavePreferences(TenantDatabases databases, GetPreferences reader)
{
    /// <summary>Saves all of them.</summary>
    public async Task<Result<Done>> RunAsync(Actor actor, MemberPreferences preferences, CancellationToken cancellationToken)
    {
        if (actor.Member is not { } member)
            return PreferencesProblems.NoMember;
        if (preferences.TimeZone is { } zone && !(zone is "UTC" || zone.Contains('/', StringComparison.Ordinal)) || preferences.TimeZone is { } id && !TimeZoneInfo.TryFindSystemTimeZoneById(id, out _))
            return PreferencesProblems.TimeZone;
        if (preferences.Formats is { } formats && !MemberPreferences.FormatCultures.Contains(formats))
            return PreferencesProblems.Formats;
        if (preferences.Language is not (null or "en" or PseudoLocale.Culture))
            return PreferencesProblems.Language;

        await using var db = databases.Open(actor.Tenant, StoreScope.Nothing);
        var row = await db.Preferences.FirstOrDefaultAsync(p => p.MemberId == member, cancellationToken);
        if (row is null)
            db.Preferences.Add(row = new() { TenantId = actor.Tenant, MemberId = member });
        (row.Theme, row.Density, row.TimeZone, row.Formats, row.Language, row.ReducedMotion) =
            (preferences.Theme, preferences.Density, preferences.TimeZone, preferences.Formats, preferences.Language, preferences.ReducedMotion);
        await db.SaveChangesAsync(cancellationToken);
        reader.Forget(actor.Tenant, member);
        return Done.Result;
    }
}
