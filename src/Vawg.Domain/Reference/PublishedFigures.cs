namespace Vawg.Domain.Reference;

/// <summary>Figures printed in the national assessments, against which calculations are checked.</summary>
public static class PublishedFigures
{
    public static IReadOnlyList<PublishedFigure> All { get; } = ReferenceTable.Read("published_figures.csv", row => new PublishedFigure
    {
        Source = row.Text("source"),
        Line = row.Text("line"),
        Measure = row.Text("measure"),
        Value = row.Text("value"),
        Period = row.Text("period"),
        Check = row.Text("check"),
        Status = row.Text("status"),
    });
}
