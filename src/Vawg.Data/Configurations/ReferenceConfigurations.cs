using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vawg.Data.Model;
using Vawg.Domain.Reference;

namespace Vawg.Data.Configurations;

/// <summary>The reference lists: forces, offences, outcomes and flags.</summary>
internal sealed class ReferenceConfigurations :
    IEntityTypeConfiguration<Force>,
    IEntityTypeConfiguration<Offence>,
    IEntityTypeConfiguration<Outcome>,
    IEntityTypeConfiguration<Flag>
{
    public void Configure(EntityTypeBuilder<Force> builder)
    {
        builder.ToTable("force");
        builder.HasKey(f => f.Code);
        builder.Property(f => f.Code).HasColumnName("code");
        builder.Property(f => f.Name).HasColumnName("name").HasMaxLength(80);
        builder.Property(f => f.Slug).HasColumnName("slug").HasMaxLength(80);
        builder.Property(f => f.ShortLabel).HasColumnName("short_label").HasMaxLength(12);
        builder.Property(f => f.Country).HasColumnName("country").HasMaxLength(20);
        builder.Property(f => f.Region).HasColumnName("region").HasMaxLength(40);
        builder.Property(f => f.HasResidentRate).HasColumnName("has_resident_rate");
        builder.Property(f => f.Aliases).HasColumnName("aliases").HasMaxLength(400).HasConversion(
            names => string.Join(';', names),
            text => text.Split(';', StringSplitOptions.RemoveEmptyEntries),
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!, StringComparer.Ordinal), a => a.Count, a => a));
        builder.Ignore(f => f.Mid2023);
        builder.Ignore(f => f.Tile);
        builder.HasIndex(f => f.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Offence> builder)
    {
        builder.ToTable("offence");
        builder.HasKey(o => o.Code);
        builder.Property(o => o.Code).HasColumnName("code");
        builder.Property(o => o.Description).HasColumnName("description").HasMaxLength(200);
        builder.Property(o => o.Group).HasColumnName("offence_group").HasMaxLength(80);
        builder.Property(o => o.Subgroup).HasColumnName("offence_subgroup").HasMaxLength(80);
        builder.Property(o => o.VawgGroup).HasColumnName("vawg_group").HasMaxLength(40);
        builder.Property(o => o.InVawgTotal).HasColumnName("in_vawg_total").HasConversion<string>().HasMaxLength(12);
        builder.Property(o => o.VictimRule).HasColumnName("victim_rule").HasMaxLength(60);
        builder.Property(o => o.SeverityWeight).HasColumnName("severity_weight");
        builder.Property(o => o.Parent).HasColumnName("parent_code");
        builder.Property(o => o.IsConfirmed).HasColumnName("is_confirmed");
    }

    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.ToTable("outcome");
        builder.HasKey(o => o.Code);
        builder.Property(o => o.Code).HasColumnName("code");
        builder.Property(o => o.Description).HasColumnName("description").HasMaxLength(240);
        builder.Property(o => o.Group).HasColumnName("outcome_group").HasMaxLength(120);
        builder.Property(o => o.Parent).HasColumnName("parent_code");
        builder.Property(o => o.CountsInTotal).HasColumnName("counts_in_total");
    }

    public void Configure(EntityTypeBuilder<Flag> builder)
    {
        builder.ToTable("flag");
        builder.HasKey(f => f.Code);
        builder.Property(f => f.Code).HasColumnName("code").HasMaxLength(16);
        builder.Property(f => f.Bit).HasColumnName("bit");
    }
}
