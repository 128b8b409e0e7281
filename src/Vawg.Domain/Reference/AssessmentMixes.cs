namespace Vawg.Domain.Reference;

/// <summary>What themes consist of in print, given only where the parts that can be read as offence codes make up at least 75% of the theme.</summary>
public static class AssessmentMixes
{
    public static IReadOnlyList<AssessmentMix> All { get; } = ReferenceTable.Read("assessment_mixes.csv", Convert);

    /// <summary>The parts of a theme in one edition; none where no mix is printed that covers enough.</summary>
    public static IReadOnlyList<AssessmentMix> Of(int edition, string themeCode) => All
        .Where(m => m.Edition == edition && m.Theme == themeCode)
        .ToList();

    private static AssessmentMix Convert(ReferenceRow row) => new()
    {
        Edition = row.Whole("edition"),
        Theme = row.Text("theme"),
        Part = row.Text("part"),
        SharePercent = row.Whole("share_percent"),
        Offences = row.List("offence_codes").Select(OffenceCode.Parse).ToList(),
        Basis = row.Text("basis"),
        Source = row.Text("source"),
        Line = row.Whole("line"),
    };
}
