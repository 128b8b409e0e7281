using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Audit;

namespace Vawg.Data.Configurations;

/// <summary>The audit trail and its head. That nothing in it is changed or removed is held by triggers, which the migrations make.</summary>
internal sealed class AuditConfigurations : IEntityTypeConfiguration<AuditEvent>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable("audit_event", t =>
        {
            t.HasCheckConstraint("ck_audit_event_sequence", "sequence >= 1");
            t.HasCheckConstraint("ck_audit_event_hashes", "length(previous_hash) = 32 AND length(hash) = 32");
        });
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        builder.Property(e => e.UtcMicroseconds).HasColumnName("utc_microseconds");
        builder.Property(e => e.AccountId).HasColumnName("account_id");
        builder.Property(e => e.Who).HasColumnName("who").HasMaxLength(AuditEvent.MostWho);
        builder.Property(e => e.Source).HasColumnName("source").HasMaxLength(AuditEvent.MostSource);
        builder.Property(e => e.Act).HasColumnName("act").HasMaxLength(32);
        builder.Property(e => e.ForceCode).HasColumnName("force_code").HasMaxLength(9);
        builder.Property(e => e.Subject).HasColumnName("subject").HasMaxLength(AuditEvent.MostSubject);
        builder.Property(e => e.Result).HasColumnName("result").HasMaxLength(8);
        builder.Property(e => e.Details).HasColumnName("details").HasMaxLength(AuditEvent.MostDetails);
        builder.Property(e => e.PreviousHash).HasColumnName("previous_hash");
        builder.Property(e => e.Hash).HasColumnName("hash");
        builder.Ignore(e => e.AtUtc);

        // Newest first by whatever a search names, so that each of its parts, and one with no match, reads an index no further than it has to.
        builder.HasIndex(e => new { e.UtcMicroseconds, e.Sequence }, "ix_audit_event_time");
        builder.HasIndex(e => new { e.Who, e.UtcMicroseconds, e.Sequence }, "ix_audit_event_who");
        builder.HasIndex(e => new { e.Act, e.UtcMicroseconds, e.Sequence }, "ix_audit_event_act");
        builder.HasIndex(e => new { e.ForceCode, e.UtcMicroseconds, e.Sequence }, "ix_audit_event_force");
        builder.HasIndex(e => new { e.Who, e.Act, e.UtcMicroseconds, e.Sequence }, "ix_audit_event_who_act");
        builder.HasIndex(e => new { e.Who, e.ForceCode, e.UtcMicroseconds, e.Sequence }, "ix_audit_event_who_force");
        builder.HasIndex(e => new { e.Act, e.ForceCode, e.UtcMicroseconds, e.Sequence }, "ix_audit_event_act_force");
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("audit_head", t =>
        {
            t.HasCheckConstraint("ck_audit_head_only", "id = 1");
            t.HasCheckConstraint("ck_audit_head_hash", "length(hash) = 32");
        });
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(h => h.EventCount).HasColumnName("event_count");
        builder.Property(h => h.Hash).HasColumnName("hash");
    }
}
