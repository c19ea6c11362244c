using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using TenantConsole.Core.Database;
using TenantConsole.Core.Tenancy;
using TenantConsole.Web.Modules.Access.Sessions;

namespace TenantConsole.Web.Modules.Access;

/// <summary>
/// Users and how they prove who they are, in the <c>directory</c> schema: needed before any tenant is known. ASP.NET Core Identity's own
/// layout, with sane table names. What a user may do is not here but in each agency's grants.
/// </summary>
public sealed class SignInDb(DbContextOptions<SignInDb> options) : IdentityUserContext<User, Guid>(options)
{
    private const string History = "sign_in_migrations";

    /// <summary>Wrong tries by address.</summary>
    public DbSet<SignInAttempts> Attempts => Set<SignInAttempts>();

    /// <summary>Who is signed in where.</summary>
    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    /// <summary>Creates and updates the tables, as the owner; one of <see cref="DatabaseMigrator.Further"/>.</summary>
    public static async Task MigrateAsync(string owner, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var db = Open(source);
        await db.Database.MigrateAsync(cancellationToken);
    }

    internal static void Configure(DbContextOptionsBuilder builder, NpgsqlDataSource source) => builder.UseConsoleDirectory(source, History);

    internal static SignInDb Open(NpgsqlDataSource source)
    {
        // The base class asks the application's options for the version of its layout; migrations have no application.
        var options = new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();
        var builder = new DbContextOptionsBuilder<SignInDb>().UseApplicationServiceProvider(options);
        Configure(builder, source);
        return new SignInDb((DbContextOptions<SignInDb>)builder.Options);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(DatabaseRoles.DirectorySchema);
        builder.Entity<User>(user =>
        {
            user.ToTable("users");
            user.Property(u => u.LastAgency).HasConversion(agency => agency!.Value.Value, value => new TenantId(value));
            user.Property(u => u.Name).HasMaxLength(200);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("user_tokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("user_passkeys");
        builder.Entity<SignInSession>(session =>
        {
            session.ToTable("sign_in_sessions");
            session.HasKey(s => s.Id).HasName("pk_sign_in_sessions");
            session.Property(s => s.Id).HasColumnName("id");
            session.Property(s => s.UserId).HasColumnName("user_id");
            session.Property(s => s.Device).HasColumnName("device").HasMaxLength(100);
            session.Property(s => s.Address).HasColumnName("address").HasMaxLength(64);
            session.Property(s => s.Method).HasColumnName("method").HasMaxLength(20);
            session.Property(s => s.CreatedAt).HasColumnName("created_at");
            session.Property(s => s.LastSeenAt).HasColumnName("last_seen_at");
            // Serves the person's own list, and ending all of theirs.
            session.HasIndex(s => s.UserId).HasDatabaseName("ix_sign_in_sessions_user");
            session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).HasConstraintName("fk_sign_in_sessions_user");
        });
        builder.Entity<SignInAttempts>(attempts =>
        {
            attempts.ToTable("sign_in_attempts");
            attempts.HasKey(a => a.Subject).HasName("pk_sign_in_attempts");
            attempts.Property(a => a.Subject).HasColumnName("subject");
            attempts.Property(a => a.Tries).HasColumnName("tries");
            attempts.Property(a => a.LastAt).HasColumnName("last_at");
            // Serves the clearing of old ones.
            attempts.HasIndex(a => a.LastAt).HasDatabaseName("ix_sign_in_attempts_last");
        });
    }
}

/// <summary>What <c>dotnet ef migrations</c> asks for: the model alone, no server.</summary>
internal sealed class SignInDbFactory : IDesignTimeDbContextFactory<SignInDb>
{
    public SignInDb CreateDbContext(string[] args) => SignInDb.Open(NpgsqlDataSource.Create("Host=localhost"));
}
