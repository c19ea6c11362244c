using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>
/// Makes an agency with its own copy of the built-in roles and its first admin, all in one transaction. For whoever runs the installation
/// (the composition root, a command): there is no actor yet who could ask for it.
/// </summary>
public sealed class CreateAgency(TenantDatabases databases, TimeProvider clock)
{
    // Whoever makes the first agency holds this until the end of the transaction.
    private const long FirstLock = 0x7C_0001;

    /// <summary>What is asked for.</summary>
    /// <param name="Name">As its members read it.</param>
    /// <param name="ReportingCurrency">ISO 4217.</param>
    /// <param name="TimeZone">IANA zone of its reports.</param>
    /// <param name="AdminUser">The user who becomes the first admin.</param>
    /// <param name="AdminName">Their name.</param>
    /// <param name="AdminEmail">Their e-mail address.</param>
    public sealed record Request(string Name, string ReportingCurrency, string TimeZone, Guid AdminUser, string AdminName, string AdminEmail);

    /// <summary>What was made.</summary>
    /// <param name="Tenant">The agency.</param>
    /// <param name="Admin">Its first member.</param>
    public sealed record Created(TenantId Tenant, MemberId Admin);

    /// <summary>Makes it.</summary>
    public async Task<Created> RunAsync(Request request, CancellationToken cancellationToken) => (await MakeAsync(request, onlyFirst: false, cancellationToken))!;

    /// <summary>Makes it if the installation has none yet; of two who try at once, one does.</summary>
    /// <returns>Null when there is an agency already.</returns>
    public Task<Created?> RunFirstAsync(Request request, CancellationToken cancellationToken) => MakeAsync(request, onlyFirst: true, cancellationToken);

    private async Task<Created?> MakeAsync(Request request, bool onlyFirst, CancellationToken cancellationToken)
    {
        var tenant = EntityId.New<TenantId>(clock);
        var now = clock.GetUtcNow();
        await using var db = databases.Open(tenant, StoreScope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (onlyFirst && await IsNotFirstAsync(db, cancellationToken))
            return null;

        await db.Database.ExecuteSqlAsync(
            $"insert into directory.agencies (tenant_id, name, state, created_at) values ({tenant.Value}, {request.Name}, {nameof(AgencyState.Active)}, {now})",
            cancellationToken);
        db.Agencies.Add(new Agency
        {
            TenantId = tenant,
            Name = request.Name,
            ReportingCurrency = request.ReportingCurrency,
            TimeZone = request.TimeZone,
            CreatedAt = now,
        });
        AddRoles(db);
        var admin = new Member
        {
            TenantId = tenant,
            Id = EntityId.New<MemberId>(clock),
            UserId = request.AdminUser,
            Name = request.AdminName,
            Email = request.AdminEmail,
            JoinedAt = now,
        };
        db.Members.Add(admin);
        db.AddGrants(admin.Id, [new GrantRequest(BuiltInRole.Admin)], clock);
        await db.AddMembershipAsync(admin, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Created(tenant, admin.Id);
    }

    private static async Task<bool> IsNotFirstAsync(ConsoleDb db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({FirstLock})", cancellationToken);
        return await db.Database.SqlQuery<bool>($"""select exists(select 1 from directory.agencies) as "Value" """).SingleAsync(cancellationToken);
    }

    private static void AddRoles(ConsoleDb db)
    {
        foreach (var (position, name) in BuiltInRole.Permissions.Keys.Index())
        {
            db.Roles.Add(new Role { TenantId = db.Tenant, Name = name, BuiltIn = name, Position = position });
            db.RolePermissions.AddRange(BuiltInRole.Permissions[name].Select(permission =>
                new RolePermission { TenantId = db.Tenant, Role = name, Permission = permission }));
        }
    }
}
