using Microsoft.EntityFrameworkCore;
using TenantConsole.Core.Database;

namespace TenantConsole.Core.Access.ApiKeys;

/// <summary>The tables of API keys, in the schema of their module.</summary>
public sealed class ApiKeysModel : IModuleModel
{
    /// <inheritdoc />
    public void Configure(ModelBuilder model)
    {
        model.Entity<ApiKey>(key =>
        {
            key.ToTable("api_keys", "access");
            key.HasKey(k => new { k.TenantId, k.Id }).HasName("pk_api_keys");
            key.Property(k => k.Name).HasMaxLength(ApiKeyRules.NameLength);
            key.Property(k => k.Prefix).HasMaxLength(20);
            key.Property(k => k.MakerName).HasMaxLength(200);
            key.Property(k => k.RevokedBy).HasMaxLength(200);
        });
        model.Entity<ApiKeyUse>(use =>
        {
            use.ToTable("api_key_uses", "access");
            use.HasKey(u => new { u.TenantId, u.KeyId }).HasName("pk_api_key_uses");
            use.Property(u => u.LastAddress).HasMaxLength(64);
            use.HasOne<ApiKey>().WithOne().HasForeignKey<ApiKeyUse>(u => new { u.TenantId, u.KeyId }).HasConstraintName("fk_api_key_uses_key");
        });
        model.Entity<KeptAnswer>(answer =>
        {
            answer.ToTable("kept_answers", "access");
            answer.HasKey(a => new { a.TenantId, a.KeyId, a.Name }).HasName("pk_kept_answers");
            answer.Property(a => a.Name).HasMaxLength(100);
            answer.Property(a => a.ContentType).HasMaxLength(100);
            answer.Property(a => a.Location).HasMaxLength(500);
            answer.HasOne<ApiKey>().WithMany().HasForeignKey(a => new { a.TenantId, a.KeyId }).HasConstraintName("fk_kept_answers_key");
        });
    }
}

/// <summary>The tables on the unit of work.</summary>
public static class ApiKeysTables
{
    extension(ConsoleDb db)
    {
        /// <summary>The agency's API keys.</summary>
        public DbSet<ApiKey> ApiKeys => db.Set<ApiKey>();

        /// <summary>When each was last used.</summary>
        public DbSet<ApiKeyUse> ApiKeyUses => db.Set<ApiKeyUse>();

        /// <summary>Answers to requests with an Idempotency-Key.</summary>
        public DbSet<KeptAnswer> KeptAnswers => db.Set<KeptAnswer>();
    }
}
