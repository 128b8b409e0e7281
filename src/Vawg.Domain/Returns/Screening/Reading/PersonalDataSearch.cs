using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Looks through every cell of a file, whatever sheet it is in, for personal data; what it finds is never repeated.</summary>
internal sealed class PersonalDataSearch(FindingList findings)
{
    /// <summary>Longer text is a sentence, not the heading of a column.</summary>
    private const int LongestHeading = 40;

    private readonly PersonalValues _values = new();

    public bool HasFound { get; private set; }

    public void Values(string? sheet, SheetRow row, IReadOnlyList<string?> columns)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (_values.KindOf(row.Cells[i]) is { } kind)
            {
                HasFound = true;
                findings.Add(FileRules.PersonalValue, sheet, row.Number, (i < columns.Count ? columns[i] : null) ?? ColumnLetters.Of(i), null, $"The cell seems to hold {kind}. {FileRules.PersonalValue.Remedy}");
            }
        }
    }

    /// <summary>Reports the headings for personal data in a row, when there are so many of them that it is one.</summary>
    public void Headings(string? sheet, SheetRow row, int least)
    {
        var personal = Enumerable.Range(0, row.Cells.Count).Where(i => row.Cells[i] is { Kind: CellKind.Text, Text.Length: <= LongestHeading } cell && PersonalHeadings.IsPersonal(cell.Text)).ToList();
        if (personal.Count >= least)
        {
            personal.ForEach(i => Heading(sheet, row.Number, i, row.Cells[i].Text));
        }
    }

    /// <summary>Whether the heading is one for personal data, which is then reported.</summary>
    public bool Heading(string? sheet, int row, int position, string heading)
    {
        if (!PersonalHeadings.IsPersonal(heading))
        {
            return false;
        }

        HasFound = true;
        findings.Add(FileRules.PersonalColumn, sheet, row, ColumnLetters.Of(position), null);
        return true;
    }

    /// <summary>The findings without anything that the file itself wrote, once personal data was found: it could stand in any cell.</summary>
    public static IEnumerable<Finding> WithoutContent(IEnumerable<Finding> listed) => listed.Select(f => f.Rule == FileRules.PersonalValue || f.Rule == FileRules.PersonalColumn
        ? f with { Sheet = ReturnSheets.Find(f.Sheet)?.Name }
        : f with
        {
            Sheet = ReturnSheets.Find(f.Sheet)?.Name,
            Column = ReturnSheets.Find(f.Sheet)?.Columns.FirstOrDefault(c => c.Name == f.Column)?.Name,
            Value = null,
            Remedy = f.Rule.Remedy,
        });
}
