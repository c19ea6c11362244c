using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Tenancy.Limits;

/// <summary>A limit or a feature of one agency, where it differs from the default: a row, so that it can be sold and changed without a release.</summary>
public sealed class AgencyLimit : ITenantRow
{
    /// <inheritdoc />
    public required TenantId TenantId { get; init; }

    /// <summary>One of <see cref="Limit"/>'s names.</summary>
    public required string Name { get; init; }

    /// <summary>The limit; for features 0 is off and 1 is on.</summary>
    public required long Value { get; set; }
}

/// <summary>What can be limited or switched, with its default (product.md, limits).</summary>
/// <param name="Name">In the table.</param>
/// <param name="Default">Where an agency has no row.</param>
public sealed record Limit(string Name, long Default)
{
    /// <summary>Members an agency.</summary>
    public static Limit Members { get; } = new("members", 50);

    /// <summary>API keys that work, an agency.</summary>
    public static Limit ApiKeys { get; } = new("api-keys", 100);

    /// <summary>Active creators a store.</summary>
    public static Limit CreatorsOfStore { get; } = new("creators-of-store", 5_000);

    /// <summary>Active creators an agency.</summary>
    public static Limit CreatorsOfAgency { get; } = new("creators-of-agency", 50_000);

    /// <summary>Feature: exports of lists.</summary>
    public static Limit Exports { get; } = new("feature.exports", 1);

    /// <summary>Days that a notification is kept which its reader has read.</summary>
    public static Limit ReadNotificationDays { get; } = new("read-notification-days", 90);

    /// <summary>Days that a notification is kept, read or not.</summary>
    public static Limit NotificationDays { get; } = new("notification-days", 400);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Limit> All { get; } = [Members, ApiKeys, CreatorsOfStore, CreatorsOfAgency, Exports, ReadNotificationDays, NotificationDays];

    /// <summary>The value for the agency of the unit of work.</summary>
    public async Task<long> ReadAsync(ConsoleDb db, CancellationToken cancellationToken) =>
        await db.Limits.Where(l => l.Name == Name).Select(l => (long?)l.Value).SingleOrDefaultAsync(cancellationToken) ?? Default;
}
