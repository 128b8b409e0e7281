using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Reading;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>Forced marriage and FGM are honour-based abuse, and must be flagged as that too.</summary>
internal sealed class HonourFlagCheck(ScreeningRule rule) : CombinationCheck(rule, "flags")
{
    private const FlagSet Implying = FlagSet.ForcedMarriage | FlagSet.FemaleGenitalMutilation;

    public override bool IsBroken(in OffenceCells cells) => cells.Flags is { } flags && (flags & Implying) != FlagSet.None && !flags.HasFlag(FlagSet.HonourBasedAbuse);

    public override string Value(in OffenceCells cells) => cells.Flags!.Value.Text();

    public override string Remedy(in OffenceCells cells) => $"Add HBA: write {cells.Flags!.Value.Text()};HBA.";
}
