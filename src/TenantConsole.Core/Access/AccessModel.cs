using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Access.Invitations;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;

namespace TenantConsole.Core.Access;

/// <summary>The module's tables: schema <c>access</c>.</summary>
public sealed class AccessModel : IModuleModel
{
    /// <summary>The name of the query filter that keeps to those who are members now.</summary>
    public const string PresentFilter = "present";

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
            member.HasQueryFilter(PresentFilter, m => m.RemovedAt == null);
        });
        model.Entity<Role>(role =>
        {
            role.ToTable("roles", "access");
            role.HasKey(r => new { r.TenantId, r.Name }).HasName("pk_roles");
            role.Property(r => r.Name).HasMaxLength(60);
            role.Property(r => r.BuiltIn).HasMaxLength(60);
            role.Ignore(r => r.IsBuiltIn);
        });
        model.Entity<RolePermission>(permission =>
        {
            permission.ToTable("role_permissions", "access");
            permission.HasKey(p => new { p.TenantId, p.Role, p.Permission }).HasName("pk_role_permissions");
            permission.Property(p => p.Role).HasMaxLength(60);
            permission.Property(p => p.Permission).HasMaxLength(60);
            permission.HasOne<Role>().WithMany().HasForeignKey(p => new { p.TenantId, p.Role }).HasConstraintName("fk_role_permissions_role");
        });
        model.Entity<AccessReview>(review =>
        {
            review.ToTable("reviews", "access");
            review.HasKey(r => new { r.TenantId, r.Id }).HasName("pk_reviews");
            review.Property(r => r.ByName).HasMaxLength(200);
            review.Property(r => r.Permission).HasMaxLength(60);
            review.Property(r => r.Note).HasMaxLength(500);
        });
        model.Entity<Grant>(grant =>
        {
            grant.ToTable("grants", "access");
            grant.HasKey(g => new { g.TenantId, g.Id }).HasName("pk_grants");
            grant.Property(g => g.Role).HasMaxLength(60);
            // Serves the sign-in and the minutely check: what may this member do?
            grant.HasIndex(g => new { g.TenantId, g.MemberId }).HasDatabaseName("ix_grants_member");
            // Serves the check that a role is not taken away while somebody has it.
            grant.HasIndex(g => new { g.TenantId, g.Role }).HasDatabaseName("ix_grants_role");
            grant.HasIndex(g => new { g.TenantId, g.ClientId }).HasDatabaseName("ix_grants_client");
            grant.HasOne<Client>().WithMany().HasForeignKey(g => new { g.TenantId, g.ClientId }).HasConstraintName("fk_grants_client").OnDelete(DeleteBehavior.Restrict);
            grant.HasOne<Role>().WithMany().HasForeignKey(g => new { g.TenantId, g.Role }).HasConstraintName("fk_grants_role").OnDelete(DeleteBehavior.Restrict);
            grant.HasOne<Member>().WithMany().HasForeignKey(g => new { g.TenantId, g.MemberId }).HasConstraintName("fk_grants_member");
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations", "access");
            invitation.HasKey(i => new { i.TenantId, i.Id }).HasName("pk_invitations");
            invitation.Property(i => i.Email).HasMaxLength(254);
            invitation.Property(i => i.Grants).HasColumnType("jsonb");
            invitation.Property(i => i.InvitedByName).HasMaxLength(200);
            // Serves the list, and the counting of those that are open: few, while those that were taken up only grow.
            invitation.HasIndex(i => new { i.TenantId, i.SentAt }).HasDatabaseName("ix_invitations_waiting").HasFilter("accepted_at is null and revoked_at is null");
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

        /// <summary>The agency's roles.</summary>
        public DbSet<Role> Roles => db.Set<Role>();

        /// <summary>What the roles may do.</summary>
        public DbSet<RolePermission> RolePermissions => db.Set<RolePermission>();

        /// <summary>Who has which role on which stores.</summary>
        public DbSet<Grant> Grants => db.Set<Grant>();

        /// <summary>Who was invited.</summary>
        public DbSet<Invitation> Invitations => db.Set<Invitation>();

        /// <summary>Who has looked through who may do what.</summary>
        public DbSet<AccessReview> AccessReviews => db.Set<AccessReview>();
    }
}
