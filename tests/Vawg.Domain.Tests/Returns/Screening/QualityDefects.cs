using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>Faults in what is known of victims.</summary>
internal static class QualityDefects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        new("ethnicity seldom known", QualityRules.EthnicityKnown, r => r.Set("measures", 10, "value", "138"), r => r.Set("measures", 10, "value", "150")) { Sheet = "measures", Row = 10, Column = "COMPLETENESS_KNOWN, ethnicity", Value = "46%" },
        new("age seldom known", QualityRules.AgeKnown, r => r.Set("measures", 12, "value", "149"), r => r.Set("measures", 12, "value", "[x]")) { Sheet = "measures", Row = 12, Column = "COMPLETENESS_KNOWN, age", Value = "49.6%" },
        new("age band seldom known", QualityRules.AgeBandKnown, r => r.Set("recorded_offences", 17, "count", "400"), r => r.Set("recorded_offences", 17, "count", "326")) { Sheet = "recorded_offences", Column = "victim_age_band", Value = "known for 44.9%" },
    ];
}
