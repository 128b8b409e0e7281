using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;
using Vawg.Data.People;

namespace Vawg.Data.Configurations;

/// <summary>Accounts with their sessions and links, the keys that protect cookies, and the settings that an admin may change.</summary>
internal sealed class PeopleConfigurations :
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<Session>,
    IEntityTypeConfiguration<AccountLink>,
    IEntityTypeConfiguration<IdentityUserClaim<int>>,
    IEntityTypeConfiguration<IdentityUserLogin<int>>,
    IEntityTypeConfiguration<IdentityUserToken<int>>,
    IEntityTypeConfiguration<DataProtectionKey>,
    IEntityTypeConfiguration<StoredSetting>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("account", t =>
        {
            t.HasCheckConstraint("ck_account_force_of_contributor", "(role = 4) = (force_code IS NOT NULL)");
            t.HasCheckConstraint("ck_account_role", "role BETWEEN 1 AND 4");
        });
        builder.Property(a => a.Name).HasMaxLength(Account.TextLength);
        builder.Property(a => a.ForceCode).HasMaxLength(9);
        builder.Property(a => a.LastCode).HasMaxLength(8);
        ColumnNames.Apply(builder);
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("session");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Browser).HasMaxLength(200);
        builder.Property(s => s.Source).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.AccountId, s.EndedAtUtc });
        ColumnNames.Apply(builder);
    }

    public void Configure(EntityTypeBuilder<AccountLink> builder)
    {
        builder.ToTable("account_link");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.SecretSha256).HasMaxLength(64);
        builder.HasIndex(l => l.SecretSha256).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        ColumnNames.Apply(builder);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> builder) => ColumnNames.Apply(builder.ToTable("account_claim"));

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder) => ColumnNames.Apply(builder.ToTable("account_login"));

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder) => ColumnNames.Apply(builder.ToTable("account_token"));

    public void Configure(EntityTypeBuilder<DataProtectionKey> builder) => ColumnNames.Apply(builder.ToTable("data_protection_key"));

    public void Configure(EntityTypeBuilder<StoredSetting> builder)
    {
        builder.ToTable("setting");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(60);
        builder.Property(s => s.Value).HasMaxLength(500);
        ColumnNames.Apply(builder);
    }
}
