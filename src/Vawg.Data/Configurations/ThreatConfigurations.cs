using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Configurations;

/// <summary>Score sets and editions. That none of them is ever changed or removed is held by triggers, which the migrations make.</summary>
internal sealed class ThreatConfigurations :
    IEntityTypeConfiguration<StoredScoreSet>,
    IEntityTypeConfiguration<StoredAssessedLevel>,
    IEntityTypeConfiguration<StoredEdition>,
    IEntityTypeConfiguration<StoredEditionInput>,
    IEntityTypeConfiguration<StoredJudgement>
{
    public void Configure(EntityTypeBuilder<StoredScoreSet> builder)
    {
        builder.ToTable("score_set", t => t.HasCheckConstraint("ck_score_set_number", "number >= 1"));
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(s => s.Number).HasColumnName("number");
        builder.Property(s => s.BasedOn).HasColumnName("based_on");
        builder.Property(s => s.Method).HasColumnName("method").HasMaxLength(4_000);
        builder.Property(s => s.AuthorId).HasColumnName("author_id");
        builder.Property(s => s.Author).HasColumnName("author").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.CreatedAtUtc).HasColumnName("created_at");
        builder.Property(s => s.Reason).HasColumnName("reason").HasMaxLength(StoredScoreSet.LongestReason);
        builder.HasAlternateKey(s => s.Number);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredAssessedLevel> builder)
    {
        builder.ToTable("assessed_level", t => t.HasCheckConstraint("ck_assessed_level", "level BETWEEN 0 AND 4"));
        builder.HasKey(l => new { l.ScoreSetNumber, l.ThemeCode, l.Criterion, l.ForceCode });
        builder.Property(l => l.ScoreSetNumber).HasColumnName("score_set_number");
        builder.Property(l => l.ThemeCode).HasColumnName("theme").HasMaxLength(16);
        builder.Property(l => l.Criterion).HasColumnName("criterion");
        builder.Property(l => l.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(l => l.Level).HasColumnName("level");
        builder.Property(l => l.Reason).HasColumnName("reason").HasMaxLength(AssessedLevel.LongestReason);
        builder.HasOne<StoredScoreSet>().WithMany().HasForeignKey(l => l.ScoreSetNumber).HasPrincipalKey(s => s.Number).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredEdition> builder)
    {
        builder.ToTable("edition");
        builder.Property(e => e.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(e => e.Collection).HasColumnName("collection");
        builder.Property(e => e.LastQuarter).HasColumnName("last_quarter");
        builder.Property(e => e.ScoreSetNumber).HasColumnName("score_set_number");
        builder.Property(e => e.Publication).HasColumnName("publication");
        builder.Property(e => e.IssuedById).HasColumnName("issued_by_id");
        builder.Property(e => e.IssuedBy).HasColumnName("issued_by").HasMaxLength(Submission.LongestName);
        builder.Property(e => e.IssuedAtUtc).HasColumnName("issued_at");
        builder.Property(e => e.Reason).HasColumnName("reason").HasMaxLength(StoredScoreSet.LongestReason);
        builder.HasIndex(e => new { e.Collection, e.LastQuarter }).IsUnique();
        builder.HasOne<StoredScoreSet>().WithMany().HasForeignKey(e => e.ScoreSetNumber).HasPrincipalKey(s => s.Number).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.IssuedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredEditionInput> builder)
    {
        builder.ToTable("edition_input");
        builder.HasKey(i => new { i.EditionId, i.ForceCode, i.ThemeCode });
        builder.Property(i => i.EditionId).HasColumnName("edition_id");
        builder.Property(i => i.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(i => i.ThemeCode).HasColumnName("theme").HasMaxLength(16);
        builder.Property(i => i.Recorded).HasColumnName("recorded");
        builder.Property(i => i.RecordedMissing).HasColumnName("recorded_missing");
        builder.Property(i => i.Residents).HasColumnName("residents");
        builder.Property(i => i.ResidentsMissing).HasColumnName("residents_missing");
        builder.Property(i => i.MeanWeight).HasColumnName("mean_weight");
        builder.Property(i => i.MeanWeightError).HasColumnName("mean_weight_error");
        builder.Property(i => i.WeightedShare).HasColumnName("weighted_share");
        builder.Property(i => i.SeverityMissing).HasColumnName("severity_missing");
        builder.Property(i => i.TrendNow).HasColumnName("trend_now");
        builder.Property(i => i.TrendBefore).HasColumnName("trend_before");
        builder.Property(i => i.TrendPhi).HasColumnName("trend_phi");
        builder.Property(i => i.TrendMissing).HasColumnName("trend_missing");
        builder.Property(i => i.PostsEstablished).HasColumnName("posts_established");
        builder.Property(i => i.PostsFilled).HasColumnName("posts_filled");
        builder.Property(i => i.PostsTrained).HasColumnName("posts_trained");
        builder.Property(i => i.KnownVictims).HasColumnName("known_victims");
        builder.HasOne<StoredEdition>().WithMany().HasForeignKey(i => i.EditionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredJudgement> builder)
    {
        builder.ToTable("judgement", t =>
        {
            t.HasCheckConstraint("ck_judgement_term", "term BETWEEN 1 AND 7");
            t.HasCheckConstraint("ck_judgement_confidence", "confidence BETWEEN 1 AND 3");
        });
        builder.Property(j => j.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(j => j.ThemeCode).HasColumnName("theme").HasMaxLength(16);
        builder.Property(j => j.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(j => j.Term).HasColumnName("term");
        builder.Property(j => j.Statement).HasColumnName("statement").HasMaxLength(StoredJudgement.LongestText);
        builder.Property(j => j.Confidence).HasColumnName("confidence");
        builder.Property(j => j.ConfidenceReason).HasColumnName("confidence_reason").HasMaxLength(StoredJudgement.LongestText);
        builder.Property(j => j.Reason).HasColumnName("reason").HasMaxLength(StoredJudgement.LongestText);
        builder.Property(j => j.Evidence).HasColumnName("evidence").HasMaxLength(2 * StoredJudgement.LongestText);
        builder.Property(j => j.ReviewOn).HasColumnName("review_on");
        builder.Property(j => j.ById).HasColumnName("by_id");
        builder.Property(j => j.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(j => j.AtUtc).HasColumnName("at");
        builder.Property(j => j.ReplacesId).HasColumnName("replaces_id");
        builder.Property(j => j.WhatHappened).HasColumnName("what_happened").HasMaxLength(StoredJudgement.LongestText);
        builder.HasIndex(j => new { j.ThemeCode, j.ForceCode });
        builder.HasIndex(j => j.ReplacesId).IsUnique();
        builder.HasOne<StoredJudgement>().WithMany().HasForeignKey(j => j.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(j => j.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
