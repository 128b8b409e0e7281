using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;

namespace Vawg.Data.Configurations;

/// <summary>What is computed when a data set is published.</summary>
internal sealed class PreparedConfigurations :
    IEntityTypeConfiguration<PreparedFigure>,
    IEntityTypeConfiguration<PreparedOutcome>,
    IEntityTypeConfiguration<PreparedSeverity>,
    IEntityTypeConfiguration<PreparedVictim>,
    IEntityTypeConfiguration<PreparedOutcomeAge>,
    IEntityTypeConfiguration<Restatement>,
    IEntityTypeConfiguration<StoredHiddenFigure>,
    IEntityTypeConfiguration<CollectionState>
{
    private const int SelectionLength = 100;

    /// <summary>A selection with a basis and an outcome code before it.</summary>
    private const int SubjectLength = SelectionLength + 13;

    public void Configure(EntityTypeBuilder<PreparedFigure> builder)
    {
        builder.ToTable("prepared_figure", t =>
            t.HasCheckConstraint("ck_prepared_figure_known_or_missing", "(count IS NULL) <> (missing IS NULL)"));
        builder.HasKey(p => new { p.Collection, p.Selection, p.ForceCode, p.Quarter });
        builder.Property(p => p.Collection).HasColumnName("collection");
        builder.Property(p => p.Selection).HasColumnName("selection").HasMaxLength(SelectionLength);
        builder.Property(p => p.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(p => p.Quarter).HasColumnName("quarter");
        builder.Property(p => p.Count).HasColumnName("count");
        builder.Property(p => p.Missing).HasColumnName("missing");
        builder.Property(p => p.VersionId).HasColumnName("version_id");
    }

    public void Configure(EntityTypeBuilder<PreparedOutcome> builder)
    {
        builder.ToTable("prepared_outcome");
        builder.HasKey(p => new { p.Collection, p.Basis, p.Selection, p.ForceCode, p.Quarter, p.OutcomeCode });
        builder.Property(p => p.Collection).HasColumnName("collection");
        builder.Property(p => p.Basis).HasColumnName("basis");
        builder.Property(p => p.Selection).HasColumnName("selection").HasMaxLength(SelectionLength);
        builder.Property(p => p.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(p => p.Quarter).HasColumnName("quarter");
        builder.Property(p => p.OutcomeCode).HasColumnName("outcome_code").HasMaxLength(3);
        builder.Property(p => p.Count).HasColumnName("count");
        builder.Property(p => p.VersionId).HasColumnName("version_id");
    }

    public void Configure(EntityTypeBuilder<PreparedSeverity> builder)
    {
        builder.ToTable("prepared_severity");
        builder.HasKey(p => new { p.Collection, p.ForceCode, p.Quarter, p.ThemeCode });
        builder.Property(p => p.Collection).HasColumnName("collection");
        builder.Property(p => p.ThemeCode).HasColumnName("theme").HasMaxLength(16);
        builder.Property(p => p.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(p => p.Quarter).HasColumnName("quarter");
        builder.Property(p => p.Weighted).HasColumnName("weighted");
        builder.Property(p => p.Offences).HasColumnName("offences");
        builder.Property(p => p.SumTenths).HasColumnName("sum_tenths");
        builder.Property(p => p.SumOfSquaresHundredths).HasColumnName("sum_of_squares_hundredths");
        builder.Property(p => p.VersionId).HasColumnName("version_id");
    }

    public void Configure(EntityTypeBuilder<PreparedVictim> builder)
    {
        builder.ToTable("prepared_victims");
        builder.HasKey(p => new { p.Collection, p.VersionId, p.Selection, p.AgeGroup, p.Location });
        builder.Property(p => p.Collection).HasColumnName("collection");
        builder.Property(p => p.VersionId).HasColumnName("version_id");
        builder.Property(p => p.Selection).HasColumnName("selection").HasMaxLength(SelectionLength);
        builder.Property(p => p.AgeGroup).HasColumnName("age_group");
        builder.Property(p => p.Location).HasColumnName("location");
        builder.Property(p => p.Count).HasColumnName("count");
    }

    public void Configure(EntityTypeBuilder<PreparedOutcomeAge> builder)
    {
        builder.ToTable("prepared_outcome_age");
        builder.HasKey(p => new { p.Collection, p.VersionId, p.Basis, p.Selection, p.VictimGroup });
        builder.Property(p => p.Collection).HasColumnName("collection");
        builder.Property(p => p.VersionId).HasColumnName("version_id");
        builder.Property(p => p.Basis).HasColumnName("basis");
        builder.Property(p => p.Selection).HasColumnName("selection").HasMaxLength(SelectionLength);
        builder.Property(p => p.VictimGroup).HasColumnName("victim_group");
        builder.Property(p => p.Charged).HasColumnName("charged");
        builder.Property(p => p.Fifteen).HasColumnName("fifteen");
        builder.Property(p => p.Sixteen).HasColumnName("sixteen");
        builder.Property(p => p.Others).HasColumnName("others");
    }

    public void Configure(EntityTypeBuilder<Restatement> builder)
    {
        builder.ToTable("restatement");
        builder.Property(r => r.IsWithdrawal).HasColumnName("is_withdrawal");
        builder.HasKey(r => new { r.VersionId, r.IsWithdrawal, r.Kind, r.Subject, r.ForceCode, r.Quarter });
        builder.Property(r => r.Collection).HasColumnName("collection");
        builder.Property(r => r.VersionId).HasColumnName("version_id");
        builder.Property(r => r.Kind).HasColumnName("kind");
        builder.Property(r => r.Subject).HasColumnName("subject").HasMaxLength(SubjectLength);
        builder.Property(r => r.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(r => r.Quarter).HasColumnName("quarter");
        builder.Property(r => r.Before).HasColumnName("count_before");
        builder.Property(r => r.After).HasColumnName("count_after");
        builder.HasIndex(r => new { r.Collection, r.Kind, r.ForceCode, r.Quarter });
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredHiddenFigure> builder)
    {
        builder.ToTable("hidden_figure");
        builder.HasKey(h => new { h.Collection, h.Selection, h.ForceCode, h.Quarter, h.QuarterCount });
        builder.Property(h => h.Collection).HasColumnName("collection");
        builder.Property(h => h.Selection).HasColumnName("selection").HasMaxLength(SelectionLength);
        builder.Property(h => h.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(h => h.Quarter).HasColumnName("quarter");
        builder.Property(h => h.QuarterCount).HasColumnName("quarter_count");
        builder.Property(h => h.Since).HasColumnName("since_publication");
        builder.Property(h => h.Below).HasColumnName("room_below");
        builder.Property(h => h.Above).HasColumnName("room_above");
    }

    public void Configure(EntityTypeBuilder<CollectionState> builder)
    {
        builder.ToTable("collection_state");
        builder.HasKey(c => c.Collection);
        builder.Property(c => c.Collection).HasColumnName("collection").ValueGeneratedNever();
        builder.Property(c => c.Publication).HasColumnName("publication").IsConcurrencyToken();
        builder.Property(c => c.PublishedAtUtc).HasColumnName("published_at");
    }
}
