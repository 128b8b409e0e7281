using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Configurations;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Reference;

namespace Vawg.Data;

/// <summary>The database: reference lists, versions of data sets with their rows, the figures prepared from them, the accounts of those who may see them, and the audit trail.</summary>
public sealed class VawgDbContext(DbContextOptions<VawgDbContext> options) : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    public DbSet<Force> Forces => Set<Force>();

    public DbSet<Offence> Offences => Set<Offence>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<Flag> Flags => Set<Flag>();

    public DbSet<DataSetVersion> DataSetVersions => Set<DataSetVersion>();

    public DbSet<StoredDataSheet> DataSheets => Set<StoredDataSheet>();

    public DbSet<StoredRecordedOffence> RecordedOffences => Set<StoredRecordedOffence>();

    public DbSet<StoredOutcome> StoredOutcomes => Set<StoredOutcome>();

    public DbSet<StoredPopulation> Populations => Set<StoredPopulation>();

    public DbSet<StoredCoverage> Coverage => Set<StoredCoverage>();

    public DbSet<StoredSuspects> Suspects => Set<StoredSuspects>();

    public DbSet<StoredMeasure> Measures => Set<StoredMeasure>();

    public DbSet<StoredCommitment> Commitments => Set<StoredCommitment>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<SubmissionFinding> SubmissionFindings => Set<SubmissionFinding>();

    public DbSet<SubmissionStep> SubmissionSteps => Set<SubmissionStep>();

    public DbSet<ReturnDueDate> ReturnDueDates => Set<ReturnDueDate>();

    public DbSet<PreparedFigure> PreparedFigures => Set<PreparedFigure>();

    public DbSet<PreparedOutcome> PreparedOutcomes => Set<PreparedOutcome>();

    public DbSet<PreparedSeverity> PreparedSeverities => Set<PreparedSeverity>();

    public DbSet<PreparedVictim> PreparedVictims => Set<PreparedVictim>();

    public DbSet<PreparedOutcomeAge> PreparedOutcomeAges => Set<PreparedOutcomeAge>();

    public DbSet<Restatement> Restatements => Set<Restatement>();

    public DbSet<StoredHiddenFigure> HiddenFigures => Set<StoredHiddenFigure>();

    public DbSet<CollectionState> Collections => Set<CollectionState>();

    public DbSet<StoredScoreSet> ScoreSets => Set<StoredScoreSet>();

    public DbSet<StoredAssessedLevel> AssessedLevels => Set<StoredAssessedLevel>();

    public DbSet<StoredEdition> Editions => Set<StoredEdition>();

    public DbSet<StoredEditionInput> EditionInputs => Set<StoredEditionInput>();

    public DbSet<StoredJudgement> Judgements => Set<StoredJudgement>();

    public DbSet<StoredCommitmentEntry> CommitmentEntries => Set<StoredCommitmentEntry>();

    public DbSet<StoredPractice> Practices => Set<StoredPractice>();

    public DbSet<StoredRecommendationState> RecommendationStates => Set<StoredRecommendationState>();

    public DbSet<StoredEvent> RegisterEvents => Set<StoredEvent>();

    public DbSet<StoredBaseline> Baselines => Set<StoredBaseline>();

    public DbSet<StoredPeerGroup> PeerGroups => Set<StoredPeerGroup>();

    public DbSet<StoredContextFigure> ContextFigures => Set<StoredContextFigure>();

    public DbSet<StoredGap> IntelligenceGaps => Set<StoredGap>();

    public DbSet<StoredGapStep> GapSteps => Set<StoredGapStep>();

    public DbSet<StoredAside> AttentionAsides => Set<StoredAside>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<StoredSetting> Settings => Set<StoredSetting>();

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ForceCode>().HaveConversion<ForceCodeConverter>().HaveMaxLength(9);
        configurationBuilder.Properties<OffenceCode>().HaveConversion<OffenceCodeConverter>().HaveMaxLength(16);
        configurationBuilder.Properties<OutcomeCode>().HaveConversion<OutcomeCodeConverter>().HaveMaxLength(3);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(VawgDbContext).Assembly);
    }
}
