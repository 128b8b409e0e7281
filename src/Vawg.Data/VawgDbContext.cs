using Microsoft.EntityFrameworkCore;
using Vawg.Data.Configurations;
using Vawg.Data.Model;
using Vawg.Domain.Reference;

namespace Vawg.Data;

/// <summary>The database: reference lists, versions of data sets with their rows, and the figures prepared from them.</summary>
public sealed class VawgDbContext(DbContextOptions<VawgDbContext> options) : DbContext(options)
{
    public DbSet<Force> Forces => Set<Force>();

    public DbSet<Offence> Offences => Set<Offence>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<Flag> Flags => Set<Flag>();

    public DbSet<DataSetVersion> DataSetVersions => Set<DataSetVersion>();

    public DbSet<StoredRecordedOffence> RecordedOffences => Set<StoredRecordedOffence>();

    public DbSet<StoredOutcome> StoredOutcomes => Set<StoredOutcome>();

    public DbSet<StoredPopulation> Populations => Set<StoredPopulation>();

    public DbSet<StoredCoverage> Coverage => Set<StoredCoverage>();

    public DbSet<PreparedFigure> PreparedFigures => Set<PreparedFigure>();

    public DbSet<PreparedOutcome> PreparedOutcomes => Set<PreparedOutcome>();

    public DbSet<Restatement> Restatements => Set<Restatement>();

    public DbSet<StoredHiddenFigure> HiddenFigures => Set<StoredHiddenFigure>();

    public DbSet<CollectionState> Collections => Set<CollectionState>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ForceCode>().HaveConversion<ForceCodeConverter>().HaveMaxLength(9);
        configurationBuilder.Properties<OffenceCode>().HaveConversion<OffenceCodeConverter>().HaveMaxLength(16);
        configurationBuilder.Properties<OutcomeCode>().HaveConversion<OutcomeCodeConverter>().HaveMaxLength(3);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(VawgDbContext).Assembly);
}
