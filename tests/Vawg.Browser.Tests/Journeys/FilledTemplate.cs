using System.Globalization;
using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;

namespace Vawg.Browser.Tests.Journeys;

/// <summary>The template of a force and quarter as somebody fills it in, each mistake in a place of its own.</summary>
internal sealed class FilledTemplate
{
    private readonly List<(string Name, List<object?[]> Rows)> _sheets = [];

    /// <summary>The rules that can be broken.</summary>
    public static IReadOnlyList<string> Mistakes { get; } = ["F-07", "F-25", "F-31", "R-01", "R-02", "R-03", "R-04", "R-11", "R-07", "O-02", "M-06", "C-01"];

    /// <summary>Those that are still broken after eight were mended.</summary>
    public static IReadOnlyList<string> MendedLast { get; } = ["R-07", "O-02", "M-06", "C-01"];

    /// <summary>Stalking and harassment, once nothing is wrong: 41 + 6 - 3 + 12 + 14 + 8.</summary>
    public static int StalkingAndHarassment => 78;

    public static FilledTemplate Read(string path, string name)
    {
        var template = new FilledTemplate();
        foreach (var message in SheetReader.Read(path, name, CancellationToken.None))
        {
            if (message is SheetStarted started)
            {
                template._sheets.Add((started.Name, []));
            }
            else if (message is SheetRow row)
            {
                template._sheets[^1].Rows.Add([.. row.Cells.Select(Value)]);
            }
        }

        return template;
    }

    /// <summary>The workbook that breaks some of the rules.</summary>
    public byte[] ToBytes(IReadOnlyList<string> broken)
    {
        var file = new XlsxFile();
        foreach (var (name, rows) in _sheets)
        {
            file.Sheet(name, [.. FilledIn(name, rows, broken)]);
        }

        return file.ToBytes();
    }

    private static IEnumerable<object?[]> FilledIn(string sheet, List<object?[]> rows, IReadOnlyList<string> broken)
    {
        object? Either(string rule, object? wrong, object? right) => broken.Contains(rule) ? wrong : right;
        return sheet switch
        {
            "return" => [rows[0], [rows[1][0], Either("F-25", "2022/23 Q1", rows[1][1]), "Performance analyst", "Niche", Either("F-31", null, 41_204)]],
            "coverage" => [rows[0], ["suspects", "no", "Not collected."]],
            "recorded_offences" => [rows[0], .. Offences(Either), .. Extra(broken)],
            "outcomes" =>
            [
                rows[0],
                ["closed", "8Q", "DA", "1", "F", "25-34", 5],
                ["closed", "8Q", "DA", "1A", "F", "25-34", Either("O-02", 7, 3)],
                ["recorded", "8Q", "DA", "0", "F", "25-34", 36],
            ],
            "measures" => rows.Select(r => (r[0], r[1]) switch
            {
                ("ORDER_APPLIED", "DVPO") => [r[0], r[1], 20],
                ("ORDER_GRANTED", "DVPO") => [r[0], r[1], Either("M-06", 25, 18)],
                _ => r,
            }),
            "commitments" =>
            [
                rows[0],
                [rows[1][0], "embedded", null, "Head of standards", Either("C-01", null, "Review closed in May 2022")],
                .. rows.Skip(2).Select(r => new[] { r[0], r[1], null, null, null, "Told with the next quarter." }),
            ],
            _ => rows,
        };
    }

    /// <summary>The third and the fourth row each raise a warning once nothing fails.</summary>
    private static IEnumerable<object?[]> Offences(Func<string, object?, object?, object?> either) =>
    [
        ["8Q", "DA", "F", "25-34", "private", 41],
        ["19C", null, "F", "18-24", "private", 30],
        ["8Q", "DA", "F", "13-15", "private", 6],
        ["8L", null, "F", "45-54", "public", -3],
        [either("R-01", "ZZ9", "8L"), null, "F", "18-24", "public", 12],
        [either("R-02", 104, "104"), null, "F", "35-44", "unknown", 9],
        ["8L", null, "F", "35-44", "public", either("R-03", 12.5, 14)],
        ["8N", null, "F", "25-34", "private", either("R-04", "1,204", 1_204)],
        ["8L", either("R-07", "FM", "HBA;FM"), "F", "18-24", "private", 8],
    ];

    private static IEnumerable<object?[]> Extra(IReadOnlyList<string> broken)
    {
        if (broken.Contains("R-11"))
        {
            yield return ["19C", null, "F", "18-24", "private", 30];
        }

        if (broken.Contains("F-07"))
        {
            yield return ["Total", null, null, null, null, 1_351];
        }
    }

    private static object? Value(SheetCell cell) => cell.Kind switch
    {
        CellKind.Blank => null,
        CellKind.Number => decimal.Parse(cell.Text, CultureInfo.InvariantCulture),
        CellKind.Date => DateOnly.Parse(cell.Text, CultureInfo.InvariantCulture),
        _ => cell.Text,
    };
}
