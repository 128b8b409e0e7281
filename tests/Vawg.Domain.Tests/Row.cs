using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Tests;

/// <summary>A returned row with every field defaulted: no flags, a woman of 25 to 34.</summary>
internal static class Row
{
    public static RecordedOffence Of(
        string code,
        FlagSet flags = FlagSet.None,
        VictimSex sex = VictimSex.Female,
        AgeBand age = AgeBand.From25To34) =>
        new(OffenceCode.Parse(code), flags, new Victim(sex, age));
}
