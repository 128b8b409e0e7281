namespace Vawg.Domain.Reference;

/// <summary>The national counts of the 2023 and 2024 assessments and the 2024 statement. A theme for which an edition prints none has no row.</summary>
public static class AssessmentCounts
{
    public static IReadOnlyList<AssessmentCount> All { get; } = ReferenceTable.Read("assessment_counts.csv", Convert);

    /// <summary>The counts of one edition.</summary>
    public static IReadOnlyList<AssessmentCount> Of(int edition) => All.Where(c => c.Edition == edition).ToList();

    private static AssessmentCount Convert(ReferenceRow row) => new()
    {
        Edition = row.Whole("edition"),
        Theme = row.Text("theme"),
        Count = row.Number("count"),
        From = row.Date("period_from"),
        To = row.Date("period_to"),
        Months = row.WholeOrNull("months"),
        Victims = row.Text("victims"),
        Counts = row.Text("counts"),
        IsForVolume = row.Flag("use"),
        Caution = row.Text("caution"),
        Source = row.Text("source"),
        Line = row.Whole("line"),
        PeriodLine = row.Whole("period_line"),
        ChangePercent = row.DecimalOrNull("change_percent"),
        ChangeNote = row.Text("change_note"),
        ChangeSource = row.Text("change_source"),
        ChangeLine = row.Whole("change_line"),
    };
}
