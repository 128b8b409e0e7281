using NpgsqlTypes;
using Vawg.Data.Bulk;
using Vawg.Data.Model;

namespace Vawg.Data.Publishing;

/// <summary>The tables that are written in bulk, column by column.</summary>
public static class BulkTables
{
    public static BulkTable<StoredRecordedOffence> RecordedOffences { get; } = new BulkTable<StoredRecordedOffence>("recorded_offence")
        .With("version_id", NpgsqlDbType.Integer, r => r.VersionId)
        .With("source_row", NpgsqlDbType.Integer, r => r.SourceRow)
        .With("force_code", NpgsqlDbType.Varchar, r => r.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, r => r.Quarter)
        .With("offence_code", NpgsqlDbType.Varchar, r => r.OffenceCode)
        .With("flags", NpgsqlDbType.Integer, r => r.Flags)
        .WithOptional("victim_sex", NpgsqlDbType.Smallint, r => r.VictimSex)
        .WithOptional("age_band", NpgsqlDbType.Smallint, r => r.AgeBand)
        .WithOptional("location", NpgsqlDbType.Smallint, r => r.Location)
        .WithOptional("count", NpgsqlDbType.Bigint, r => r.Count);

    public static BulkTable<StoredOutcome> Outcomes { get; } = new BulkTable<StoredOutcome>("recorded_outcome")
        .With("version_id", NpgsqlDbType.Integer, r => r.VersionId)
        .With("source_row", NpgsqlDbType.Integer, r => r.SourceRow)
        .With("basis", NpgsqlDbType.Smallint, r => r.Basis)
        .With("force_code", NpgsqlDbType.Varchar, r => r.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, r => r.Quarter)
        .With("offence_code", NpgsqlDbType.Varchar, r => r.OffenceCode)
        .With("flags", NpgsqlDbType.Integer, r => r.Flags)
        .WithOptional("victim_sex", NpgsqlDbType.Smallint, r => r.VictimSex)
        .WithOptional("age_band", NpgsqlDbType.Smallint, r => r.AgeBand)
        .With("outcome_code", NpgsqlDbType.Varchar, r => r.OutcomeCode)
        .WithOptional("count", NpgsqlDbType.Bigint, r => r.Count)
        .WithOptional("median_days", NpgsqlDbType.Integer, r => r.MedianDays);

    public static BulkTable<StoredPopulation> Populations { get; } = new BulkTable<StoredPopulation>("population")
        .With("version_id", NpgsqlDbType.Integer, r => r.VersionId)
        .With("source_row", NpgsqlDbType.Integer, r => r.SourceRow)
        .With("force_code", NpgsqlDbType.Varchar, r => r.ForceCode)
        .With("year", NpgsqlDbType.Integer, r => r.Year)
        .With("sex", NpgsqlDbType.Varchar, r => r.Sex)
        .With("age_band", NpgsqlDbType.Varchar, r => r.AgeBand)
        .With("persons", NpgsqlDbType.Bigint, r => r.Persons);

    public static BulkTable<StoredCoverage> Coverage { get; } = new BulkTable<StoredCoverage>("coverage")
        .With("version_id", NpgsqlDbType.Integer, r => r.VersionId)
        .With("item", NpgsqlDbType.Varchar, r => r.Item)
        .With("supply", NpgsqlDbType.Smallint, r => r.Supply)
        .With("note", NpgsqlDbType.Varchar, r => r.Note);

    public static BulkTable<StoredSuspects> Suspects { get; } = new BulkTable<StoredSuspects>("suspects")
        .With("version_id", NpgsqlDbType.Integer, s => s.VersionId)
        .With("source_row", NpgsqlDbType.Integer, s => s.SourceRow)
        .With("theme", NpgsqlDbType.Varchar, s => s.Theme)
        .With("sex", NpgsqlDbType.Smallint, s => s.Sex)
        .With("age_band", NpgsqlDbType.Smallint, s => s.AgeBand)
        .With("relationship", NpgsqlDbType.Smallint, s => s.Relationship)
        .WithOptional("count", NpgsqlDbType.Bigint, s => s.Count)
        .WithOptional("repeat_count", NpgsqlDbType.Bigint, s => s.RepeatCount);

    public static BulkTable<StoredMeasure> Measures { get; } = new BulkTable<StoredMeasure>("measure")
        .With("version_id", NpgsqlDbType.Integer, m => m.VersionId)
        .With("source_row", NpgsqlDbType.Integer, m => m.SourceRow)
        .With("measure", NpgsqlDbType.Varchar, m => m.Measure)
        .With("breakdown", NpgsqlDbType.Varchar, m => m.Breakdown)
        .WithOptional("value", NpgsqlDbType.Bigint, m => m.Value)
        .WithOptional("missing", NpgsqlDbType.Smallint, m => m.Missing)
        .With("note", NpgsqlDbType.Varchar, m => m.Note);

    public static BulkTable<StoredCommitment> Commitments { get; } = new BulkTable<StoredCommitment>("commitment")
        .With("version_id", NpgsqlDbType.Integer, c => c.VersionId)
        .With("source_row", NpgsqlDbType.Integer, c => c.SourceRow)
        .With("commitment", NpgsqlDbType.Varchar, c => c.Commitment)
        .With("status", NpgsqlDbType.Smallint, c => c.Status)
        .WithOptional("due", NpgsqlDbType.Date, c => c.Due)
        .With("owner_role", NpgsqlDbType.Varchar, c => c.OwnerRole)
        .With("evidence", NpgsqlDbType.Varchar, c => c.Evidence)
        .With("note", NpgsqlDbType.Varchar, c => c.Note);

    public static BulkTable<PreparedFigure> PreparedFigures { get; } = new BulkTable<PreparedFigure>("prepared_figure")
        .With("collection", NpgsqlDbType.Integer, p => (int)p.Collection)
        .With("selection", NpgsqlDbType.Varchar, p => p.Selection)
        .With("force_code", NpgsqlDbType.Varchar, p => p.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, p => p.Quarter)
        .WithOptional("count", NpgsqlDbType.Bigint, p => p.Count)
        .WithOptional("missing", NpgsqlDbType.Smallint, p => p.Missing)
        .With("version_id", NpgsqlDbType.Integer, p => p.VersionId);

    public static BulkTable<PreparedOutcome> PreparedOutcomes { get; } = new BulkTable<PreparedOutcome>("prepared_outcome")
        .With("collection", NpgsqlDbType.Integer, p => (int)p.Collection)
        .With("basis", NpgsqlDbType.Smallint, p => p.Basis)
        .With("selection", NpgsqlDbType.Varchar, p => p.Selection)
        .With("force_code", NpgsqlDbType.Varchar, p => p.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, p => p.Quarter)
        .With("outcome_code", NpgsqlDbType.Varchar, p => p.OutcomeCode)
        .WithOptional("count", NpgsqlDbType.Bigint, p => p.Count)
        .With("version_id", NpgsqlDbType.Integer, p => p.VersionId);

    public static BulkTable<PreparedSeverity> PreparedSeverities { get; } = new BulkTable<PreparedSeverity>("prepared_severity")
        .With("collection", NpgsqlDbType.Integer, p => (int)p.Collection)
        .With("theme", NpgsqlDbType.Varchar, p => p.ThemeCode)
        .With("force_code", NpgsqlDbType.Varchar, p => p.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, p => p.Quarter)
        .With("weighted", NpgsqlDbType.Bigint, p => p.Weighted)
        .With("offences", NpgsqlDbType.Bigint, p => p.Offences)
        .With("sum_tenths", NpgsqlDbType.Bigint, p => p.SumTenths)
        .With("sum_of_squares_hundredths", NpgsqlDbType.Bigint, p => p.SumOfSquaresHundredths)
        .With("version_id", NpgsqlDbType.Integer, p => p.VersionId);

    public static BulkTable<PreparedVictim> PreparedVictims { get; } = new BulkTable<PreparedVictim>("prepared_victims")
        .With("collection", NpgsqlDbType.Integer, p => (int)p.Collection)
        .With("version_id", NpgsqlDbType.Integer, p => p.VersionId)
        .With("selection", NpgsqlDbType.Varchar, p => p.Selection)
        .With("age_group", NpgsqlDbType.Smallint, p => p.AgeGroup)
        .With("location", NpgsqlDbType.Smallint, p => p.Location)
        .WithOptional("count", NpgsqlDbType.Bigint, p => p.Count);

    public static BulkTable<PreparedOutcomeAge> PreparedOutcomeAges { get; } = new BulkTable<PreparedOutcomeAge>("prepared_outcome_age")
        .With("collection", NpgsqlDbType.Integer, p => (int)p.Collection)
        .With("version_id", NpgsqlDbType.Integer, p => p.VersionId)
        .With("basis", NpgsqlDbType.Smallint, p => p.Basis)
        .With("selection", NpgsqlDbType.Varchar, p => p.Selection)
        .With("victim_group", NpgsqlDbType.Smallint, p => p.VictimGroup)
        .WithOptional("charged", NpgsqlDbType.Bigint, p => p.Charged)
        .WithOptional("fifteen", NpgsqlDbType.Bigint, p => p.Fifteen)
        .WithOptional("sixteen", NpgsqlDbType.Bigint, p => p.Sixteen)
        .WithOptional("others", NpgsqlDbType.Bigint, p => p.Others);

    public static BulkTable<StoredHiddenFigure> HiddenFigures { get; } = new BulkTable<StoredHiddenFigure>("hidden_figure")
        .With("collection", NpgsqlDbType.Integer, h => (int)h.Collection)
        .With("selection", NpgsqlDbType.Varchar, h => h.Selection)
        .With("force_code", NpgsqlDbType.Varchar, h => h.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, h => h.Quarter)
        .With("quarter_count", NpgsqlDbType.Smallint, h => h.QuarterCount)
        .WithOptional("since_publication", NpgsqlDbType.Integer, h => h.Since)
        .With("room_below", NpgsqlDbType.Bigint, h => h.Below)
        .With("room_above", NpgsqlDbType.Bigint, h => h.Above);

    public static BulkTable<Restatement> Restatements { get; } = new BulkTable<Restatement>("restatement")
        .With("collection", NpgsqlDbType.Integer, r => (int)r.Collection)
        .With("version_id", NpgsqlDbType.Integer, r => r.VersionId)
        .With("is_withdrawal", NpgsqlDbType.Boolean, r => r.IsWithdrawal)
        .With("kind", NpgsqlDbType.Integer, r => (int)r.Kind)
        .With("subject", NpgsqlDbType.Varchar, r => r.Subject)
        .With("force_code", NpgsqlDbType.Varchar, r => r.ForceCode)
        .With("quarter", NpgsqlDbType.Integer, r => r.Quarter)
        .WithOptional("count_before", NpgsqlDbType.Bigint, r => r.Before)
        .WithOptional("count_after", NpgsqlDbType.Bigint, r => r.After);
}
