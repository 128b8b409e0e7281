using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vawg.Data.Model;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>The rows of a return as they are stored; the head of a sheet is row 1, so the first row is 2.</summary>
internal static class ReturnRows
{
    private const int FirstRow = 2;

    public static IEnumerable<StoredRecordedOffence> RecordedOffences(ForceReturn source, int versionId) => source.RecordedOffences.Select((row, i) => new StoredRecordedOffence
    {
        VersionId = versionId,
        SourceRow = row.SourceRow > 0 ? row.SourceRow : i + FirstRow,
        ForceCode = source.Force.Text,
        Quarter = source.Quarter.Index,
        OffenceCode = row.Offence.Offence.Text,
        Flags = (int)row.Offence.Flags,
        VictimSex = (short)row.Offence.Victim.Sex,
        AgeBand = (short)row.Offence.Victim.Age,
        Location = (short)row.Location,
        Count = row.Count.Known,
    });

    public static IEnumerable<StoredOutcome> Outcomes(ForceReturn source, int versionId) => source.Outcomes.Select((row, i) => new StoredOutcome
    {
        VersionId = versionId,
        SourceRow = row.SourceRow > 0 ? row.SourceRow : i + FirstRow,
        Basis = (short)row.Basis,
        ForceCode = source.Force.Text,
        Quarter = source.Quarter.Index,
        OffenceCode = row.Offence.Offence.Text,
        Flags = (int)row.Offence.Flags,
        VictimSex = (short)row.Offence.Victim.Sex,
        AgeBand = (short)row.Offence.Victim.Age,
        OutcomeCode = row.Outcome.Text,
        Count = row.Count.Known,
        MedianDays = row.MedianDays,
    });

    public static IEnumerable<StoredCoverage> Coverage(ForceReturn source, int versionId) => source.Coverage.Select(item => new StoredCoverage
    {
        VersionId = versionId,
        Item = item.Item,
        Supply = (short)item.Supply,
        Note = item.Note,
    });

    public static IEnumerable<StoredSuspects> Suspects(ForceReturn source, int versionId) => source.Suspects.Select(row => new StoredSuspects
    {
        VersionId = versionId,
        SourceRow = row.SourceRow,
        Theme = row.Theme,
        Sex = (short)row.Sex,
        AgeBand = (short)row.Age,
        Relationship = (short)row.Relationship,
        Count = row.Count.Known,
        RepeatCount = row.RepeatCount.Known,
    });

    public static IEnumerable<StoredMeasure> Measures(ForceReturn source, int versionId) => source.Measures.Select(row => new StoredMeasure
    {
        VersionId = versionId,
        SourceRow = row.SourceRow,
        Measure = row.Measure,
        Breakdown = row.Breakdown,
        Value = row.Value,
        Missing = (short?)row.Missing,
        Note = row.Note,
    });

    public static IEnumerable<StoredCommitment> Commitments(ForceReturn source, int versionId) => source.Commitments.Select(row => new StoredCommitment
    {
        VersionId = versionId,
        SourceRow = row.SourceRow,
        Commitment = row.Commitment,
        Status = (short)row.Status,
        Due = row.Due,
        OwnerRole = row.OwnerRole,
        Evidence = row.Evidence,
        Note = row.Note,
    });

    /// <summary>SHA-256 over the rows as text, for a return that did not come as a file.</summary>
    public static string Sha256(ForceReturn source)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{source.Force} {source.Quarter} {source.Version} {source.AllRecordedCrime}\n");
        foreach (var row in source.RecordedOffences)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Offence.Offence}|{(int)row.Offence.Flags}|{(int)row.Offence.Victim.Sex}|{(int)row.Offence.Victim.Age}|{(int)row.Location}|{row.Count}\n");
        }

        foreach (var row in source.Outcomes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)row.Basis}|{row.Offence.Offence}|{(int)row.Offence.Flags}|{(int)row.Offence.Victim.Sex}|{(int)row.Offence.Victim.Age}|{row.Outcome}|{row.Count}\n");
        }

        foreach (var row in source.Suspects)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Theme}|{(int)row.Sex}|{(int)row.Age}|{(int)row.Relationship}|{row.Count}|{row.RepeatCount}\n");
        }

        foreach (var row in source.Measures)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Measure}|{row.Breakdown}|{row.Value}|{(int?)row.Missing}\n");
        }

        foreach (var row in source.Commitments)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Commitment}|{(int)row.Status}|{row.Due:yyyy-MM-dd}|{row.OwnerRole}|{row.Evidence}|{row.Note}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
