using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The age band of the victim is known for half of recorded offences.</summary>
internal sealed class AgeBandKnownCheck() : ReturnCheck(QualityRules.AgeBandKnown)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        long unknown = 0, all = 0;
        foreach (var row in content.Offences.Rows)
        {
            var count = Math.Max(0, row.Count.Known ?? 0);
            all += count;
            unknown += row.Offence.Victim.Age == AgeBand.Unknown ? count : 0;
        }

        if (content.CanJudgeOffences && 2 * unknown > all && !content.SaysNo("victim_age_band"))
        {
            yield return Found(ReturnSheets.RecordedOffences, null, "victim_age_band", $"known for {ShareWords.Percent((double)(all - unknown) / all)}");
        }
    }
}
