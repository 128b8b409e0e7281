using Vawg.Domain.Returns.Screening.Reading;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>An offence whose title fixes an age has no victim in a band wholly outside it; unknown passes.</summary>
internal sealed class VictimAgeByTitleCheck(ScreeningRule rule) : CombinationCheck(rule, "victim_age_band")
{
    public override bool IsBroken(in OffenceCells cells) =>
        cells is { Offence: { } offence, Age: { } age } && !OffenceTitle.Of(offence).MayHold(age);

    public override string Value(in OffenceCells cells) => $"{cells.Offence!.Code}, {cells.Age!.Value.Text()}";

    public override string Remedy(in OffenceCells cells) =>
        $"{cells.Offence!.Code} is \u201c{cells.Offence.Description}\u201d: correct the offence or the age band.";
}
