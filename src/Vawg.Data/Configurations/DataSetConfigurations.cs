using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;

namespace Vawg.Data.Configurations;

/// <summary>Versions of data sets and the rows that they hold.</summary>
internal sealed class DataSetConfigurations :
    IEntityTypeConfiguration<DataSetVersion>,
    IEntityTypeConfiguration<StoredDataSheet>,
    IEntityTypeConfiguration<StoredRecordedOffence>,
    IEntityTypeConfiguration<StoredOutcome>,
    IEntityTypeConfiguration<StoredPopulation>,
    IEntityTypeConfiguration<StoredCoverage>
{
    public void Configure(EntityTypeBuilder<DataSetVersion> builder)
    {
        builder.ToTable("data_set_version", t =>
        {
            t.HasCheckConstraint("ck_data_set_version_number", "version_number >= 1");
            t.HasCheckConstraint("ck_data_set_version_sha256", "length(sha256) = 64");
        });
        builder.Property(v => v.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(v => v.Collection).HasColumnName("collection");
        builder.Property(v => v.Table).HasColumnName("table_kind");
        builder.Property(v => v.Scope).HasColumnName("scope").HasMaxLength(24);
        builder.Property(v => v.VersionNumber).HasColumnName("version_number");
        builder.Property(v => v.FileName).HasColumnName("file_name").HasMaxLength(260);
        builder.Property(v => v.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder.Property(v => v.ByteCount).HasColumnName("byte_count");
        builder.Property(v => v.RowCount).HasColumnName("row_count");
        builder.Property(v => v.SkippedRowCount).HasColumnName("skipped_row_count");
        builder.Property(v => v.FirstQuarter).HasColumnName("first_quarter");
        builder.Property(v => v.LastQuarter).HasColumnName("last_quarter");
        builder.Property(v => v.AllRecordedCrime).HasColumnName("all_recorded_crime");
        builder.Property(v => v.ContactRole).HasColumnName("contact_role").HasMaxLength(500);
        builder.Property(v => v.CrimeSystem).HasColumnName("crime_system").HasMaxLength(500);
        builder.Property(v => v.Note).HasColumnName("note").HasMaxLength(500);
        builder.Property(v => v.PublishedAtUtc).HasColumnName("published_at");
        builder.Property(v => v.IsCurrent).HasColumnName("is_current");
        builder.HasIndex(v => new { v.Collection, v.Table, v.Scope, v.VersionNumber }).IsUnique();
        builder.HasIndex(v => new { v.Collection, v.Table, v.Scope }, "ix_data_set_version_current").IsUnique().HasFilter("is_current");
    }

    public void Configure(EntityTypeBuilder<StoredDataSheet> builder)
    {
        builder.ToTable("data_sheet", t => t.HasCheckConstraint("ck_data_sheet_first_row", "first_row >= 1"));
        builder.HasKey(s => new { s.VersionId, s.FirstRow });
        builder.Property(s => s.VersionId).HasColumnName("version_id");
        builder.Property(s => s.FirstRow).HasColumnName("first_row");
        builder.Property(s => s.Name).HasColumnName("name").HasMaxLength(64);
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(s => s.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredRecordedOffence> builder)
    {
        builder.ToTable("recorded_offence");
        builder.HasKey(r => new { r.VersionId, r.SourceRow });
        builder.Property(r => r.VersionId).HasColumnName("version_id");
        builder.Property(r => r.SourceRow).HasColumnName("source_row");
        builder.Property(r => r.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(r => r.Quarter).HasColumnName("quarter");
        builder.Property(r => r.OffenceCode).HasColumnName("offence_code").HasMaxLength(16);
        builder.Property(r => r.Flags).HasColumnName("flags");
        builder.Property(r => r.VictimSex).HasColumnName("victim_sex");
        builder.Property(r => r.AgeBand).HasColumnName("age_band");
        builder.Property(r => r.Location).HasColumnName("location");
        builder.Property(r => r.Count).HasColumnName("count");
        builder.HasIndex(r => new { r.VersionId, r.ForceCode, r.Quarter });
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredOutcome> builder)
    {
        builder.ToTable("recorded_outcome");
        builder.HasKey(r => new { r.VersionId, r.SourceRow, r.Basis });
        builder.Property(r => r.VersionId).HasColumnName("version_id");
        builder.Property(r => r.SourceRow).HasColumnName("source_row");
        builder.Property(r => r.Basis).HasColumnName("basis");
        builder.Property(r => r.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(r => r.Quarter).HasColumnName("quarter");
        builder.Property(r => r.OffenceCode).HasColumnName("offence_code").HasMaxLength(16);
        builder.Property(r => r.Flags).HasColumnName("flags");
        builder.Property(r => r.VictimSex).HasColumnName("victim_sex");
        builder.Property(r => r.AgeBand).HasColumnName("age_band");
        builder.Property(r => r.OutcomeCode).HasColumnName("outcome_code").HasMaxLength(3);
        builder.Property(r => r.Count).HasColumnName("count");
        builder.Property(r => r.MedianDays).HasColumnName("median_days");
        builder.HasIndex(r => new { r.VersionId, r.ForceCode, r.Quarter });
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredPopulation> builder)
    {
        builder.ToTable("population");
        builder.HasKey(r => new { r.VersionId, r.SourceRow });
        builder.Property(r => r.VersionId).HasColumnName("version_id");
        builder.Property(r => r.SourceRow).HasColumnName("source_row");
        builder.Property(r => r.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(r => r.Year).HasColumnName("year");
        builder.Property(r => r.Sex).HasColumnName("sex").HasMaxLength(1);
        builder.Property(r => r.AgeBand).HasColumnName("age_band").HasMaxLength(8);
        builder.Property(r => r.Persons).HasColumnName("persons");
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(r => r.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredCoverage> builder)
    {
        builder.ToTable("coverage");
        builder.HasKey(c => new { c.VersionId, c.Item });
        builder.Property(c => c.VersionId).HasColumnName("version_id");
        builder.Property(c => c.Item).HasColumnName("item").HasMaxLength(40);
        builder.Property(c => c.Supply).HasColumnName("supply");
        builder.Property(c => c.Note).HasColumnName("note").HasMaxLength(500);
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(c => c.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}
