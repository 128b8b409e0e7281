using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;
using Vawg.Data.People;

namespace Vawg.Data.Configurations;

/// <summary>What is said by form of commitments. That none of it is ever changed or removed is held by triggers, which the migrations make.</summary>
internal sealed class ProgressConfigurations :
    IEntityTypeConfiguration<StoredCommitmentEntry>,
    IEntityTypeConfiguration<StoredPractice>,
    IEntityTypeConfiguration<StoredRecommendationState>
{
    public void Configure(EntityTypeBuilder<StoredCommitmentEntry> builder)
    {
        builder.ToTable("commitment_entry", t =>
        {
            t.HasCheckConstraint("ck_commitment_entry_status", "status BETWEEN 1 AND 5");
            t.HasCheckConstraint("ck_commitment_entry_evidence", "status <> 4 OR LENGTH(TRIM(evidence)) > 0");
            t.HasCheckConstraint("ck_commitment_entry_number", "number >= 1");
        });
        builder.Property(e => e.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(e => e.Collection).HasColumnName("collection");
        builder.Property(e => e.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(e => e.Commitment).HasColumnName("commitment").HasMaxLength(20);
        builder.Property(e => e.Number).HasColumnName("number");
        builder.Property(e => e.Quarter).HasColumnName("quarter");
        builder.Property(e => e.Status).HasColumnName("status");
        builder.Property(e => e.Due).HasColumnName("due");
        builder.Property(e => e.OwnerRole).HasColumnName("owner_role").HasMaxLength(StoredCommitmentEntry.LongestText);
        builder.Property(e => e.Evidence).HasColumnName("evidence").HasMaxLength(StoredCommitmentEntry.LongestText);
        builder.Property(e => e.Note).HasColumnName("note").HasMaxLength(StoredCommitmentEntry.LongestText);
        builder.Property(e => e.ById).HasColumnName("by_id");
        builder.Property(e => e.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(e => e.AtUtc).HasColumnName("at");
        builder.HasIndex(e => new { e.Collection, e.ForceCode, e.Commitment, e.Number }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredPractice> builder)
    {
        builder.ToTable("practice", t =>
        {
            t.HasCheckConstraint("ck_practice_grade", "grade BETWEEN 1 AND 3");
            t.HasCheckConstraint("ck_practice_about", "(commitment = '') <> (theme = '')");
        });
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(p => p.Collection).HasColumnName("collection");
        builder.Property(p => p.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(p => p.Commitment).HasColumnName("commitment").HasMaxLength(20);
        builder.Property(p => p.ThemeCode).HasColumnName("theme").HasMaxLength(16);
        builder.Property(p => p.What).HasColumnName("what").HasMaxLength(StoredPractice.LongestText);
        builder.Property(p => p.Grade).HasColumnName("grade");
        builder.Property(p => p.Source).HasColumnName("source").HasMaxLength(StoredPractice.LongestSource);
        builder.Property(p => p.On).HasColumnName("on_day");
        builder.Property(p => p.ById).HasColumnName("by_id");
        builder.Property(p => p.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(p => p.AtUtc).HasColumnName("at");
        builder.Property(p => p.ReplacesId).HasColumnName("replaces_id");
        builder.HasIndex(p => p.ReplacesId).IsUnique();
        builder.HasOne<StoredPractice>().WithMany().HasForeignKey(p => p.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredRecommendationState> builder)
    {
        builder.ToTable("recommendation_state", t =>
        {
            t.HasCheckConstraint("ck_recommendation_state", "state BETWEEN 1 AND 3");
            t.HasCheckConstraint("ck_recommendation_state_number", "number >= 1");
        });
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(s => s.Commitment).HasColumnName("commitment").HasMaxLength(20);
        builder.Property(s => s.Number).HasColumnName("number");
        builder.Property(s => s.State).HasColumnName("state");
        builder.Property(s => s.Sentence).HasColumnName("sentence").HasMaxLength(StoredRecommendationState.LongestText);
        builder.Property(s => s.On).HasColumnName("on_day");
        builder.Property(s => s.Source).HasColumnName("source").HasMaxLength(StoredRecommendationState.LongestSource);
        builder.Property(s => s.ById).HasColumnName("by_id");
        builder.Property(s => s.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.AtUtc).HasColumnName("at");
        builder.HasIndex(s => new { s.Commitment, s.Number }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
