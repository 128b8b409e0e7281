using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Threats;

/// <summary>The national VAWG total: codes that are in it by print or by inference, female victims aged 10 and over (or of unknown age).</summary>
public static class VawgTotal
{
    private static readonly HashSet<OffenceCode> Codes = CodesWhere(VawgTotalMembership.Yes, VawgTotalMembership.Likely);

    private static readonly HashSet<OffenceCode> UncertainCodes = CodesWhere(VawgTotalMembership.Uncertain);

    public static bool HoldsCode(OffenceCode code, bool includeUncertainCodes = false) =>
        Codes.Contains(code) || (includeUncertainCodes && UncertainCodes.Contains(code));

    /// <summary>Whether a row counts towards the total. Codes whose place is uncertain are out unless the switch is on.</summary>
    public static bool Holds(in RecordedOffence row, bool includeUncertainCodes = false) =>
        row.Victim.Sex == VictimSex.Female && row.Victim.Age != AgeBand.Under10 && HoldsCode(row.Offence, includeUncertainCodes);

    private static HashSet<OffenceCode> CodesWhere(params VawgTotalMembership[] memberships) =>
        Offences.All.Where(o => memberships.Contains(o.InVawgTotal)).Select(o => o.Code).ToHashSet();
}
