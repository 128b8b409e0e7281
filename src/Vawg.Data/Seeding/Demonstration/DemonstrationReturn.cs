using Vawg.Domain;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Writes one force's return of a quarter from the year's counts: victims spread over ages, outcomes drawn from what was recorded, and the other sheets from both.</summary>
internal sealed class DemonstrationReturn(ForceProfile profile, OutcomeProfile outcomes, int force, Quarter quarter, YearOfCounts year)
{
    private readonly List<RecordedOffenceRow> _rows = new(700);
    private readonly long[] _recordedByOutcomeGroup = new long[OutcomeGroups.All.Count];
    private readonly long[][] _recordedByVictim = [.. OutcomeGroups.All.Select(_ => new long[VictimGroups.All.Count])];

    /// <summary>Version 1, or the restated version 2, in which fewer offences of domestic abuse remain.</summary>
    public ForceReturn Write(int version)
    {
        for (var i = 0; i < OffenceMix.Lines.Count; i++)
        {
            var count = CountOf(i, version);
            if (count > 0)
            {
                Spread(i, count);
            }
        }

        var decided = OutcomeSheet.Rows(outcomes, force, quarter, _recordedByOutcomeGroup);
        var measured = new MeasuredQuarter(profile.Force, force, quarter, new ThemeCounts(_rows, decided));
        return new ForceReturn
        {
            Force = profile.Force.Code,
            Quarter = quarter,
            Version = version,
            AllRecordedCrime = year.AllRecordedCrime(quarter, force),
            Coverage = DemonstrationCoverage.Of(profile.Force.Code, quarter),
            RecordedOffences = _rows,
            Outcomes = OutcomeAges.State(profile.Force.Code, force, quarter, decided, _recordedByVictim, Math.Max(0, OutcomeAges.MostRows - _rows.Count - decided.Count)),
            Suspects = SuspectSheet.Rows(measured),
            Measures = MeasureSheet.Rows(measured),
            Commitments = CommitmentSheet.Rows(measured),
        };
    }

    private long CountOf(int line, int version)
    {
        var count = year.Recorded(line, quarter, force);
        if (version == 1 || !OffenceMix.Lines[line].IsDomesticAbuse)
        {
            return count;
        }

        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.Restatement, quarter.Index, force, line);
        return draws.Binomial(count, Planted.DomesticAbuseKeptInRestatement);
    }

    private void Spread(int index, long count)
    {
        var line = OffenceMix.Lines[index];
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.Ages, quarter.Index, force, index);
        Span<long> byAge = stackalloc long[line.Ages.Bands.Length];
        Apportionment.ByChance(count, line.Ages.Weights, byAge, ref draws);
        for (var age = 0; age < byAge.Length; age++)
        {
            if (byAge[age] == 0)
            {
                continue;
            }

            var victim = new Victim(line.Sex, line.Ages.Bands[age]);
            _rows.Add(new RecordedOffenceRow(new RecordedOffence(line.Offence, line.Flags, victim), line.Location, Count.Of(byAge[age])));
            if (OutcomeGroups.Of(index, age) is { } group)
            {
                _recordedByOutcomeGroup[group] += byAge[age];
                _recordedByVictim[group][(int)VictimGroups.Of(victim.Age)] += byAge[age];
            }
        }
    }
}
