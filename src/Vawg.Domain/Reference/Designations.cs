namespace Vawg.Domain.Reference;

/// <summary>The key threats that the 2023 and 2024 assessments name, and the themes that they leave out.</summary>
public static class Designations
{
    public static IReadOnlyList<Designation> All { get; } = ReferenceTable.Read("designations.csv", Convert);

    /// <summary>One row for each of the nine themes in one edition.</summary>
    public static IReadOnlyList<Designation> Of(int edition) => All.Where(d => d.Edition == edition).ToList();

    private static Designation Convert(ReferenceRow row) => new()
    {
        Edition = row.Whole("edition"),
        Theme = row.Text("theme"),
        IsDesignated = row.Flag("designated"),
        Reason = row.Text("reason"),
        Source = row.Text("source"),
        Line = row.Whole("line"),
        ReasonLine = row.Whole("reason_line"),
    };
}
