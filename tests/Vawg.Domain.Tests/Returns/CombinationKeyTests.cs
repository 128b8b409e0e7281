using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Returns;

public class CombinationKeyTests
{
    private static readonly FlagSet[] Flags = [FlagSet.None, .. Enum.GetValues<FlagSet>(), FlagSet.DomesticAbuse | FlagSet.Online, Enum.GetValues<FlagSet>().Aggregate((a, b) => a | b)];

    [Fact]
    public void No_two_combinations_have_one_key()
    {
        var combinations = (
            from offence in Offences.All
            from flags in Flags.Distinct()
            from sex in Enum.GetValues<VictimSex>()
            from age in Enum.GetValues<AgeBand>()
            select new RecordedOffence(offence.Code, flags, new Victim(sex, age))).ToList();

        combinations.Select(c => CombinationKey.Of(c)).Distinct().Should().HaveCount(combinations.Count);
        var few = combinations.Where((_, i) => i % 97 == 0).ToList();
        few.SelectMany(c => Enum.GetValues<OffenceLocation>().Select(l => CombinationKey.Of(c, l))).Distinct().Should().HaveCount(few.Count * Enum.GetValues<OffenceLocation>().Length);
        few.SelectMany(c => Enum.GetValues<OutcomeBasis>().SelectMany(b => Outcomes.All.Select(o => CombinationKey.Of(b, c, o.Code)))).Distinct()
            .Should().HaveCount(few.Count * Enum.GetValues<OutcomeBasis>().Length * Outcomes.All.Count);
    }
}
