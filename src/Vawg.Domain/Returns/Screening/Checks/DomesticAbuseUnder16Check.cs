using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Reading;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>In domestic abuse both people are 16 or over (Domestic Abuse Act 2021, section 1).</summary>
internal sealed class DomesticAbuseUnder16Check(ScreeningRule rule) : CombinationCheck(rule, "victim_age_band")
{
    public override bool IsBroken(in OffenceCells cells) =>
        cells is { Flags: { } flags, Age: { } age } && flags.HasFlag(FlagSet.DomesticAbuse) && age.OldestAge() < 16;

    public override string Value(in OffenceCells cells) => $"DA, {cells.Age!.Value.Text()}";

    public override string Remedy(in OffenceCells cells) => Rule.Remedy;
}
