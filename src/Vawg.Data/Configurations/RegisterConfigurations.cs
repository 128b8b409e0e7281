using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Registers;
using Vawg.Domain.Comparison;
using Vawg.Domain.Registers;

namespace Vawg.Data.Configurations;

/// <summary>Registers. That no row of them is ever changed or removed is held by triggers, which the migrations make.</summary>
internal sealed class RegisterConfigurations :
    IEntityTypeConfiguration<StoredEvent>,
    IEntityTypeConfiguration<StoredBaseline>,
    IEntityTypeConfiguration<StoredPeerGroup>,
    IEntityTypeConfiguration<StoredPeerGroupMember>,
    IEntityTypeConfiguration<StoredContextFigure>,
    IEntityTypeConfiguration<StoredGap>,
    IEntityTypeConfiguration<StoredGapStep>,
    IEntityTypeConfiguration<StoredAside>
{
    private const int CodeLength = 9;
    private const int ThemeLength = 16;

    public void Configure(EntityTypeBuilder<StoredEvent> builder)
    {
        builder.ToTable("register_event", t =>
        {
            t.HasCheckConstraint("ck_register_event_kind", "kind BETWEEN 1 AND 5");
            t.HasCheckConstraint("ck_register_event_days", "last_day IS NULL OR last_day >= first_day");
        });
        builder.Property(e => e.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(e => e.Number).HasColumnName("number");
        builder.Property(e => e.Version).HasColumnName("version");
        builder.Property(e => e.ForceCode).HasColumnName("force_code").HasMaxLength(CodeLength);
        builder.Property(e => e.Kind).HasColumnName("kind");
        builder.Property(e => e.Title).HasColumnName("title").HasMaxLength(RegisteredEvent.LongestTitle);
        builder.Property(e => e.FirstDay).HasColumnName("first_day");
        builder.Property(e => e.LastDay).HasColumnName("last_day");
        builder.Property(e => e.What).HasColumnName("what").HasMaxLength(RegisteredEvent.LongestText);
        builder.Property(e => e.Source).HasColumnName("source").HasMaxLength(RegisteredEvent.LongestSource);
        builder.Property(e => e.IsRetired).HasColumnName("is_retired");
        builder.Property(e => e.Reason).HasColumnName("reason").HasMaxLength(RegisterText.LongestReason);
        builder.Property(e => e.ById).HasColumnName("by_id");
        builder.Property(e => e.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(e => e.AtUtc).HasColumnName("at");
        builder.HasIndex(e => new { e.Number, e.Version }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredBaseline> builder)
    {
        builder.ToTable("register_baseline", t => t.HasCheckConstraint("ck_register_baseline_version", "version BETWEEN 1 AND 2"));
        builder.Property(b => b.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(b => b.Number).HasColumnName("number");
        builder.Property(b => b.Version).HasColumnName("version");
        builder.Property(b => b.Collection).HasColumnName("collection");
        builder.Property(b => b.Subject).HasColumnName("subject").HasMaxLength(StoredBaseline.LongestSubject);
        builder.Property(b => b.ForceCode).HasColumnName("force_code").HasMaxLength(CodeLength);
        builder.Property(b => b.FirstQuarter).HasColumnName("first_quarter");
        builder.Property(b => b.IsRetired).HasColumnName("is_retired");
        builder.Property(b => b.Reason).HasColumnName("reason").HasMaxLength(RegisterText.LongestReason);
        builder.Property(b => b.ById).HasColumnName("by_id");
        builder.Property(b => b.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(b => b.AtUtc).HasColumnName("at");
        builder.HasIndex(b => new { b.Number, b.Version }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredPeerGroup> builder)
    {
        builder.ToTable("peer_group");
        builder.Property(g => g.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(g => g.Slug).HasColumnName("slug").HasMaxLength(StoredPeerGroup.LongestSlug);
        builder.Property(g => g.Version).HasColumnName("version");
        builder.Property(g => g.Name).HasColumnName("name").HasMaxLength(PeerGroup.LongestName);
        builder.Property(g => g.ValidFrom).HasColumnName("valid_from");
        builder.Property(g => g.Source).HasColumnName("source").HasMaxLength(PeerGroup.LongestSource);
        builder.Property(g => g.IsDemonstration).HasColumnName("is_demonstration");
        builder.Property(g => g.IsRetired).HasColumnName("is_retired");
        builder.Property(g => g.Reason).HasColumnName("reason").HasMaxLength(RegisterText.LongestReason);
        builder.Property(g => g.ById).HasColumnName("by_id");
        builder.Property(g => g.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(g => g.AtUtc).HasColumnName("at");
        builder.HasIndex(g => new { g.Slug, g.Version }).IsUnique();
        builder.HasMany(g => g.Members).WithOne().HasForeignKey(m => m.PeerGroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(g => g.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredPeerGroupMember> builder)
    {
        builder.ToTable("peer_group_member");
        builder.HasKey(m => new { m.PeerGroupId, m.ForceCode });
        builder.Property(m => m.PeerGroupId).HasColumnName("peer_group_id");
        builder.Property(m => m.ForceCode).HasColumnName("force_code").HasMaxLength(CodeLength);
    }

    public void Configure(EntityTypeBuilder<StoredContextFigure> builder)
    {
        builder.ToTable("context_figure", t => t.HasCheckConstraint("ck_context_figure_kind", "kind BETWEEN 1 AND 8"));
        builder.Property(f => f.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(f => f.Number).HasColumnName("number");
        builder.Property(f => f.Version).HasColumnName("version");
        builder.Property(f => f.Kind).HasColumnName("kind");
        builder.Property(f => f.ThemeCode).HasColumnName("theme").HasMaxLength(ThemeLength);
        builder.Property(f => f.ForceCode).HasColumnName("force_code").HasMaxLength(CodeLength);
        builder.Property(f => f.Title).HasColumnName("title").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Value).HasColumnName("value").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Amount).HasColumnName("amount");
        builder.Property(f => f.Unit).HasColumnName("unit").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Base).HasColumnName("base").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Period).HasColumnName("period").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Source).HasColumnName("source").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Place).HasColumnName("place").HasMaxLength(ContextFigure.LongestLine);
        builder.Property(f => f.Tells).HasColumnName("tells").HasMaxLength(ContextFigure.LongestText);
        builder.Property(f => f.Limitations).HasColumnName("limitations").HasMaxLength(ContextFigure.LongestText);
        builder.Property(f => f.IsWithdrawn).HasColumnName("is_withdrawn");
        builder.Property(f => f.Reason).HasColumnName("reason").HasMaxLength(RegisterText.LongestReason);
        builder.Property(f => f.ById).HasColumnName("by_id");
        builder.Property(f => f.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(f => f.AtUtc).HasColumnName("at");
        builder.HasIndex(f => new { f.Number, f.Version }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredGap> builder)
    {
        builder.ToTable("intelligence_gap");
        builder.Property(g => g.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(g => g.Slug).HasColumnName("slug").HasMaxLength(StoredGap.LongestSlug);
        builder.Property(g => g.Title).HasColumnName("title").HasMaxLength(IntelligenceGap.LongestTitle);
        builder.Property(g => g.Unknown).HasColumnName("unknown").HasMaxLength(IntelligenceGap.LongestText);
        builder.Property(g => g.Matters).HasColumnName("matters").HasMaxLength(IntelligenceGap.LongestText);
        builder.Property(g => g.Themes).HasColumnName("themes").HasMaxLength(IntelligenceGap.LongestLine);
        builder.Property(g => g.Owner).HasColumnName("owner").HasMaxLength(IntelligenceGap.LongestLine);
        builder.Property(g => g.Closes).HasColumnName("closes").HasMaxLength(IntelligenceGap.LongestText);
        builder.Property(g => g.Source).HasColumnName("source").HasMaxLength(IntelligenceGap.LongestLine);
        builder.Property(g => g.Place).HasColumnName("place").HasMaxLength(IntelligenceGap.LongestLine);
        builder.Property(g => g.ById).HasColumnName("by_id");
        builder.Property(g => g.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(g => g.AtUtc).HasColumnName("at");
        builder.HasIndex(g => g.Slug).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(g => g.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredGapStep> builder)
    {
        builder.ToTable("gap_step", t => t.HasCheckConstraint("ck_gap_step_state", "state BETWEEN 1 AND 3"));
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(s => s.GapSlug).HasColumnName("gap_slug").HasMaxLength(StoredGap.LongestSlug);
        builder.Property(s => s.Number).HasColumnName("number");
        builder.Property(s => s.State).HasColumnName("state");
        builder.Property(s => s.OnDay).HasColumnName("on_day");
        builder.Property(s => s.Sentence).HasColumnName("sentence").HasMaxLength(IntelligenceGap.LongestText);
        builder.Property(s => s.Owner).HasColumnName("owner").HasMaxLength(IntelligenceGap.LongestLine);
        builder.Property(s => s.ById).HasColumnName("by_id");
        builder.Property(s => s.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(s => s.AtUtc).HasColumnName("at");
        builder.HasIndex(s => new { s.GapSlug, s.Number }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredAside> builder)
    {
        builder.ToTable("attention_aside", t => t.HasCheckConstraint("ck_attention_aside_quarters", "last_quarter >= first_quarter"));
        builder.Property(a => a.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(a => a.Item).HasColumnName("item").HasMaxLength(StoredAside.LongestItem);
        builder.Property(a => a.ForceCode).HasColumnName("force_code").HasMaxLength(CodeLength);
        builder.Property(a => a.Sentence).HasColumnName("sentence").HasMaxLength(StoredAside.LongestSentence);
        builder.Property(a => a.FirstQuarter).HasColumnName("first_quarter");
        builder.Property(a => a.LastQuarter).HasColumnName("last_quarter");
        builder.Property(a => a.IsPutBack).HasColumnName("is_put_back");
        builder.Property(a => a.Reason).HasColumnName("reason").HasMaxLength(RegisterText.LongestReason);
        builder.Property(a => a.ById).HasColumnName("by_id");
        builder.Property(a => a.By).HasColumnName("by_name").HasMaxLength(Submission.LongestName);
        builder.Property(a => a.AtUtc).HasColumnName("at");
        builder.HasIndex(a => a.Item);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
