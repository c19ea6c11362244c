using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access;

/// <summary>The module's tables: schema <c>access</c>.</summary>
public sealed class AccessModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<Member>(member =>
        {
            member.ToTable("members", "access");
            member.HasKey(m => new { m.TenantId, m.Id }).HasName("pk_members");
            member.Property(m => m.Name).HasMaxLength(200);
            member.Property(m => m.Email).HasMaxLength(254);
            member.HasIndex(m => new { m.TenantId, m.UserId }).IsUnique().HasDatabaseName("ux_members_user");
        });
        model.Entity<Grant>(grant =>
        {
            grant.ToTable("grants", "access");
            grant.HasKey(g => new { g.TenantId, g.Id }).HasName("pk_grants");
            grant.Property(g => g.Role).HasMaxLength(60);
            // Serves the sign-in and the minutely check: what may this member do?
            grant.HasIndex(g => new { g.TenantId, g.MemberId }).HasDatabaseName("ix_grants_member");
            grant.HasOne<Member>().WithMany().HasForeignKey(g => new { g.TenantId, g.MemberId }).HasConstraintName("fk_grants_member");
        });
    }
}

/// <summary>The module's tables on the unit of work.</summary>
public static class AccessTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The people of the agency.</summary>
        public DbSet<Member> Members => db.Set<Member>();

        /// <summary>Their roles.</summary>
        public DbSet<Grant> Grants => db.Set<Grant>();
    }
}
