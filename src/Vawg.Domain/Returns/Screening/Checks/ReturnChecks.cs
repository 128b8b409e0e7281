using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The checks on a whole return.</summary>
internal static class ReturnChecks
{
    public static IReadOnlyList<ReturnCheck> All { get; } =
    [
        new OneRowCheck(),
        new OtherForceCheck(),
        new OtherPeriodCheck(),
        new PeriodNotEndedCheck(),
        new ResubmissionCheck(),
        new SheetEmptyCheck(),
        new CoverageContradictedCheck(),
        new AlternateOutcomeCheck(),
        new ClosedOverRecordedCheck(),
        new RepeatOverCountCheck(),
        new PartOverWholeCheck(MeasureRules.TrainedOverInPost, [("SPECIALIST_TRAINED", "SPECIALIST_IN_POST")]),
        new PartOverWholeCheck(MeasureRules.GrantedOverApplied, [("ORDER_GRANTED", "ORDER_APPLIED")]),
        new PartOverWholeCheck(MeasureRules.MadeOverApplications, [("DISCLOSURE_MADE", "DISCLOSURE_APPLICATIONS")]),
        new PartOverWholeCheck(MeasureRules.PartOverWhole, PartOverWholeCheck.FromDenominators.Where(p => p.Part is not ("SPECIALIST_TRAINED" or "DISCLOSURE_MADE"))),
        new EmbeddedNeedsEvidenceCheck(),
        new OverdueWithoutNoteCheck(),
        new CompletenessCheck(QualityRules.EthnicityKnown, "ethnicity"),
        new CompletenessCheck(QualityRules.AgeKnown, "age"),
        new AgeBandKnownCheck(),
        new NegativeThemeCheck(),
        new SilentThemeCheck(),
        new FlagShareCheck(),
        new ThemeChangeCheck(),
    ];
}
