using Vawg.Domain.Returns.Screening.Reading;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>An offence whose title says that the victim is male or female has no victim of the other sex; unknown passes.</summary>
internal sealed class VictimSexByTitleCheck(ScreeningRule rule) : CombinationCheck(rule, "victim_sex")
{
    public override bool IsBroken(in OffenceCells cells) =>
        cells is { Offence: { } offence, Sex: { } sex } && sex != VictimSex.Unknown && OffenceTitle.Of(offence).Sex is { } fixedSex && fixedSex != sex;

    public override string Value(in OffenceCells cells) => $"{cells.Offence!.Code}, {ReturnWords.Sexes.Text(cells.Sex!.Value)}";

    public override string Remedy(in OffenceCells cells)
    {
        var sex = OffenceTitle.Of(cells.Offence!).Sex!.Value;
        return $"{cells.Offence!.Code} is \u201c{cells.Offence.Description}\u201d: write {ReturnWords.Sexes.Text(sex)}, or correct the offence.";
    }
}
