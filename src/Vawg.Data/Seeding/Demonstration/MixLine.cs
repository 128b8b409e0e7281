using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>One kind of recorded offence and how many the nation records of it in 2022/23. Every row that comes of it belongs to the same themes.</summary>
/// <param name="Family">What it rises and falls with.</param>
/// <param name="Offence">Offence code.</param>
/// <param name="Flags">The flags it carries.</param>
/// <param name="Sex">Sex of the victims.</param>
/// <param name="Ages">Their ages.</param>
/// <param name="Location">Where it takes place.</param>
/// <param name="Count">Offences of the nation in 2022/23.</param>
internal sealed record MixLine(OffenceFamily Family, OffenceCode Offence, FlagSet Flags, VictimSex Sex, AgeProfile Ages, OffenceLocation Location, long Count)
{
    public bool IsOfWomenOrGirls10AndOver { get; } = Sex == VictimSex.Female && Ages.Bands[0] != AgeBand.Under10;

    public bool IsDomesticAbuse { get; } = Flags.HasFlag(FlagSet.DomesticAbuse);

    public bool IsOnline { get; } = Flags.HasFlag(FlagSet.Online);

    public bool IsInVawgTotal { get; } = VawgTotal.Holds(new RecordedOffence(Offence, Flags, new Victim(Sex, Ages.Bands[0])));
}
