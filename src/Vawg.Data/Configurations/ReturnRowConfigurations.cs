using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;

namespace Vawg.Data.Configurations;

/// <summary>Rows of published returns beyond offences and outcomes.</summary>
internal sealed class ReturnRowConfigurations :
    IEntityTypeConfiguration<StoredSuspects>,
    IEntityTypeConfiguration<StoredMeasure>,
    IEntityTypeConfiguration<StoredCommitment>
{
    public void Configure(EntityTypeBuilder<StoredSuspects> builder)
    {
        builder.ToTable("suspects");
        builder.HasKey(s => new { s.VersionId, s.SourceRow });
        builder.Property(s => s.VersionId).HasColumnName("version_id");
        builder.Property(s => s.SourceRow).HasColumnName("source_row");
        builder.Property(s => s.Theme).HasColumnName("theme").HasMaxLength(12);
        builder.Property(s => s.Sex).HasColumnName("sex");
        builder.Property(s => s.AgeBand).HasColumnName("age_band");
        builder.Property(s => s.Relationship).HasColumnName("relationship");
        builder.Property(s => s.Count).HasColumnName("count");
        builder.Property(s => s.RepeatCount).HasColumnName("repeat_count");
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(s => s.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredMeasure> builder)
    {
        builder.ToTable("measure");
        builder.HasKey(m => new { m.VersionId, m.SourceRow });
        builder.Property(m => m.VersionId).HasColumnName("version_id");
        builder.Property(m => m.SourceRow).HasColumnName("source_row");
        builder.Property(m => m.Measure).HasColumnName("measure").HasMaxLength(40);
        builder.Property(m => m.Breakdown).HasColumnName("breakdown").HasMaxLength(60);
        builder.Property(m => m.Value).HasColumnName("value");
        builder.Property(m => m.Missing).HasColumnName("missing");
        builder.Property(m => m.Note).HasColumnName("note").HasMaxLength(500);
        builder.HasIndex(m => new { m.VersionId, m.Measure, m.Breakdown }).IsUnique();
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(m => m.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredCommitment> builder)
    {
        builder.ToTable("commitment");
        builder.HasKey(c => new { c.VersionId, c.SourceRow });
        builder.Property(c => c.VersionId).HasColumnName("version_id");
        builder.Property(c => c.SourceRow).HasColumnName("source_row");
        builder.Property(c => c.Commitment).HasColumnName("commitment").HasMaxLength(20);
        builder.Property(c => c.Status).HasColumnName("status");
        builder.Property(c => c.Due).HasColumnName("due");
        builder.Property(c => c.OwnerRole).HasColumnName("owner_role").HasMaxLength(500);
        builder.Property(c => c.Evidence).HasColumnName("evidence").HasMaxLength(500);
        builder.Property(c => c.Note).HasColumnName("note").HasMaxLength(500);
        builder.HasIndex(c => new { c.VersionId, c.Commitment }).IsUnique();
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(c => c.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}
