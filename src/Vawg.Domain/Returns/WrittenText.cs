namespace Vawg.Domain.Returns;

/// <summary>One text of a return that the force wrote in its own words, which whoever approves the return reads.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">Row of the sheet; null in the sheets that have no numbered rows here.</param>
/// <param name="Of">What it is about: a measure with its breakdown, a commitment, an item of coverage; empty for the return as a whole.</param>
/// <param name="Column">The column that holds it.</param>
/// <param name="Text">The words.</param>
public sealed record WrittenText(string Sheet, int? Row, string Of, string Column, string Text)
{
    /// <summary>Every such text of a return, in the order of its sheets; empty ones are left out.</summary>
    public static IReadOnlyList<WrittenText> AllOf(ForceReturn forceReturn) =>
    [
        .. new WrittenText[]
        {
            new(ReturnSheets.Return.Name, null, string.Empty, "contact_role", forceReturn.ContactRole),
            new(ReturnSheets.Return.Name, null, string.Empty, "crime_system", forceReturn.CrimeSystem),
            new(ReturnSheets.Return.Name, null, string.Empty, "note", forceReturn.Note),
        }
            .Concat(forceReturn.Coverage.Select(c => new WrittenText(ReturnSheets.Coverage.Name, null, c.Item, "note", c.Note)))
            .Concat(forceReturn.Measures.Select(m => new WrittenText(ReturnSheets.Measures.Name, m.SourceRow, m.Breakdown.Length == 0 ? m.Measure : $"{m.Measure}, {m.Breakdown}", "note", m.Note)))
            .Concat(forceReturn.Commitments.SelectMany(c => new WrittenText[]
            {
                new(ReturnSheets.Commitments.Name, c.SourceRow, c.Commitment, "owner_role", c.OwnerRole),
                new(ReturnSheets.Commitments.Name, c.SourceRow, c.Commitment, "evidence", c.Evidence),
                new(ReturnSheets.Commitments.Name, c.SourceRow, c.Commitment, "note", c.Note),
            }))
            .Where(t => t.Text.Length > 0),
    ];
}
