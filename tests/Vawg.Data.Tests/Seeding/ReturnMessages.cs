using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Tests.Seeding;

/// <summary>A return as the reader would tell it, had it come as CSV files.</summary>
internal static class ReturnMessages
{
    public static IEnumerable<SheetMessage> Of(ForceReturn source)
    {
        var allCrime = source.AllRecordedCrime?.ToString(CultureInfo.InvariantCulture) ?? "[x]";
        return new SheetMessage[] { new FileRecognised(SheetFormat.ZippedCsv) }
            .Concat(Sheet(ReturnSheets.Return, [[source.Force.Text, source.Quarter.Code, source.ContactRole, source.CrimeSystem, allCrime, source.Note]]))
            .Concat(Sheet(ReturnSheets.Coverage, source.Coverage.Select(c => new[] { c.Item, ReturnWords.Supplies.Text(c.Supply), c.Note })))
            .Concat(Sheet(ReturnSheets.RecordedOffences, source.RecordedOffences.Select(r => (string[])
                [.. Offence(r.Offence), .. Victim(r.Offence), ReturnWords.Locations.Text(r.Location), r.Count.ToString()])))
            .Concat(Sheet(ReturnSheets.Outcomes, source.Outcomes.Select(o => (string[])
                [ReturnWords.Bases.Text(o.Basis), .. Offence(o.Offence), o.Outcome.Text, .. Victim(o.Offence), o.Count.ToString(), $"{o.MedianDays}"])))
            .Concat(Given(ReturnSheets.Suspects, source.Suspects.Select(s => new[]
                { s.Theme, ReturnWords.Sexes.Text(s.Sex), s.Age.Text(), ReturnWords.Relationships.Text(s.Relationship), s.Count.ToString(), s.RepeatCount.ToString() })))
            .Concat(Given(ReturnSheets.Measures, source.Measures.Select(m => new[] { m.Measure, m.Breakdown, m.Value is { } value ? Count.Of(value).ToString() : Count.Missing(m.Missing!.Value).ToString(), m.Note })))
            .Concat(Given(ReturnSheets.Commitments, source.Commitments.Select(c => new[] { c.Commitment, c.Status.Code(), $"{c.Due:yyyy-MM-dd}", c.OwnerRole, c.Evidence, c.Note })))
            .Append(new FileEnded());
    }

    /// <summary>A sheet that the return has rows of; one without is not in the file.</summary>
    private static IEnumerable<SheetMessage> Given(ReturnSheet sheet, IEnumerable<string[]> rows) => rows.Any() ? Sheet(sheet, rows) : [];

    private static string[] Offence(RecordedOffence row) => [row.Offence.Text, row.Flags.Text()];

    private static string[] Victim(RecordedOffence row) => [ReturnWords.Sexes.Text(row.Victim.Sex), row.Victim.Age.Text()];

    private static IEnumerable<SheetMessage> Sheet(ReturnSheet sheet, IEnumerable<string[]> rows) => rows
        .Prepend(sheet.Columns.Select(c => c.Name).ToArray())
        .Select((cells, i) => (SheetMessage)new SheetRow(i + 1, cells.Select(c => c.Length == 0 ? SheetCell.Blank : new SheetCell(CellKind.Text, c)).ToArray()))
        .Prepend(new SheetStarted(sheet.Name, false, ','));
}
