using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;
using Vawg.Data.People;

namespace Vawg.Data.Configurations;

/// <summary>Versions of returns on their way. That no step is skipped and that what was handed in stays is held by triggers, which the migrations make.</summary>
internal sealed class SubmissionConfigurations :
    IEntityTypeConfiguration<Submission>,
    IEntityTypeConfiguration<SubmissionFinding>,
    IEntityTypeConfiguration<SubmissionStep>,
    IEntityTypeConfiguration<ReturnDueDate>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("submission", t =>
        {
            t.HasCheckConstraint("ck_submission_number", "number >= 1");
            t.HasCheckConstraint("ck_submission_sha256", "length(sha256) = 64");
            t.HasCheckConstraint("ck_submission_approver", "approved_by_id IS NULL OR (approved_by_id <> uploaded_by_id AND approved_by_id <> submitted_by_id)");
            t.HasCheckConstraint("ck_submission_approved", "stage NOT IN (8, 9) OR (approved_by_id IS NOT NULL AND submitted_by_id IS NOT NULL AND approved_sha256 = sha256)");
            t.HasCheckConstraint("ck_submission_published", "stage <> 9 OR version_id IS NOT NULL");
        });
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(s => s.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(s => s.Quarter).HasColumnName("quarter");
        builder.Property(s => s.Number).HasColumnName("number");
        builder.Property(s => s.FileName).HasColumnName("file_name").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.StoredAs).HasColumnName("stored_as");
        builder.Property(s => s.Sha256).HasColumnName("sha256").HasMaxLength(64);
        builder.Property(s => s.ByteCount).HasColumnName("byte_count");
        builder.Property(s => s.UploadedById).HasColumnName("uploaded_by_id");
        builder.Property(s => s.UploadedBy).HasColumnName("uploaded_by").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.UploadedAtUtc).HasColumnName("uploaded_at");
        builder.Property(s => s.RestoresId).HasColumnName("restores_id");
        builder.Property(s => s.Stage).HasColumnName("stage");
        builder.Property(s => s.StageAtUtc).HasColumnName("stage_at");
        builder.Property(s => s.RowCount).HasColumnName("row_count");
        builder.Property(s => s.Sheets).HasColumnName("sheets").HasMaxLength(1_000);
        builder.Property(s => s.FailPlaces).HasColumnName("fail_places");
        builder.Property(s => s.WarningPlaces).HasColumnName("warning_places");
        builder.Property(s => s.NotePlaces).HasColumnName("note_places");
        builder.Property(s => s.IsErased).HasColumnName("is_erased");
        builder.Property(s => s.SubmittedById).HasColumnName("submitted_by_id");
        builder.Property(s => s.ApprovedById).HasColumnName("approved_by_id");
        builder.Property(s => s.ApprovedBy).HasColumnName("approved_by").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.ApprovedSha256).HasColumnName("approved_sha256").HasMaxLength(64);
        builder.Property(s => s.VersionId).HasColumnName("version_id");
        builder.HasIndex(s => new { s.ForceCode, s.Quarter, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.ForceCode, s.Quarter, s.Sha256 }, "ix_submission_same_bytes").IsUnique().HasFilter("restores_id IS NULL AND stage NOT IN (4, 10, 11)");
        builder.HasIndex(s => new { s.ForceCode, s.Quarter }, "ix_submission_published").IsUnique().HasFilter("stage = 9");
        builder.HasIndex(s => s.Stage, "ix_submission_stage");
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.UploadedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ApprovedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Submission>().WithMany().HasForeignKey(s => s.RestoresId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DataSetVersion>().WithMany().HasForeignKey(s => s.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SubmissionFinding> builder)
    {
        builder.ToTable("submission_finding");
        builder.HasKey(f => new { f.SubmissionId, f.Ordinal });
        builder.Property(f => f.SubmissionId).HasColumnName("submission_id");
        builder.Property(f => f.Ordinal).HasColumnName("ordinal");
        builder.Property(f => f.RuleCode).HasColumnName("rule_code").HasMaxLength(8);
        builder.Property(f => f.Severity).HasColumnName("severity");
        builder.Property(f => f.Sheet).HasColumnName("sheet").HasMaxLength(100);
        builder.Property(f => f.Row).HasColumnName("row");
        builder.Property(f => f.Column).HasColumnName("column_or_key").HasMaxLength(200);
        builder.Property(f => f.Value).HasColumnName("value").HasMaxLength(200);
        builder.Property(f => f.Remedy).HasColumnName("remedy").HasMaxLength(500);
        builder.Property(f => f.Reason).HasColumnName("reason").HasMaxLength(SubmissionFinding.LongestReason);
        builder.Property(f => f.ReasonById).HasColumnName("reason_by_id");
        builder.Property(f => f.ReasonBy).HasColumnName("reason_by").HasMaxLength(Submission.LongestName);
        builder.Property(f => f.ReasonAtUtc).HasColumnName("reason_at");
        builder.HasOne<Submission>().WithMany().HasForeignKey(f => f.SubmissionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SubmissionStep> builder)
    {
        builder.ToTable("submission_step");
        builder.HasKey(s => new { s.SubmissionId, s.Ordinal });
        builder.Property(s => s.SubmissionId).HasColumnName("submission_id");
        builder.Property(s => s.Ordinal).HasColumnName("ordinal");
        builder.Property(s => s.Stage).HasColumnName("stage");
        builder.Property(s => s.AtUtc).HasColumnName("at");
        builder.Property(s => s.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.Comment).HasColumnName("comment").HasMaxLength(SubmissionStep.LongestComment);
        builder.HasOne<Submission>().WithMany().HasForeignKey(s => s.SubmissionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReturnDueDate> builder)
    {
        builder.ToTable("return_due_date");
        builder.HasKey(d => d.Quarter);
        builder.Property(d => d.Quarter).HasColumnName("quarter").ValueGeneratedNever();
        builder.Property(d => d.Due).HasColumnName("due");
    }
}
